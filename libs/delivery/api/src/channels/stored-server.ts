import type { Security } from '@regulars/delivery/domain';

/** The mail server as it is stored; secrets are sealed. */
export interface StoredServer {
  host: string;
  port: number;
  security: Security;
  userName: string | null;
  password: string | null;
  clientId: string | null;
  clientSecret: string | null;
  refreshToken: string | null;
  tokenUrl: string | null;
  fromAddress: string;
  fromName: string | null;
  perHour: number | null;
  perDay: number | null;
  connections: number;
}

export const storedServerQuery = `
  SELECT host AS "host", port AS "port", security AS "security", user_name AS "userName", password AS "password",
    client_id AS "clientId", client_secret AS "clientSecret", refresh_token AS "refreshToken", token_url AS "tokenUrl",
    from_address AS "fromAddress", from_name AS "fromName", per_hour AS "perHour", per_day AS "perDay",
    connections AS "connections"
  FROM mail_server WHERE id = ?`;
