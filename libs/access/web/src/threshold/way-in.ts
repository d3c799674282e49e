/** Where to go after signing in: an address of ours, or Today. (`//evil.test` would leave the site.) */
export function wayIn(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/';
}
