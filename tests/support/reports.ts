/** A delivery status as a mail server sends it (RFC 3464). */
export function aBounce(
  messageId: string,
  { status = '5.1.1', action = 'failed', to = 'leonie@regulars.de' } = {},
): string {
  const block = [
    'Reporting-MTA: dns; mx.regulars.de',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; 550 ${status} no such user`,
  ];
  return report('delivery-status', 'message/delivery-status', block.join('\r\n'), messageId);
}

/** A complaint as a mailbox provider sends it (RFC 5965). */
export function aComplaint(messageId: string, type = 'abuse'): string {
  const block = [`Feedback-Type: ${type}`, 'User-Agent: SomeProvider/1.0', 'Version: 1'];
  return report('feedback-report', 'message/feedback-report', block.join('\r\n'), messageId);
}

function report(kind: string, type: string, block: string, messageId: string): string {
  return [
    'From: Mail Delivery System <MAILER-DAEMON@mx.regulars.de>',
    'To: ana@vinhos.pt',
    'Subject: Undelivered Mail Returned to Sender',
    `Content-Type: multipart/report; report-type=${kind}; boundary="=_report"`,
    '',
    '--=_report',
    'Content-Type: text/plain',
    '',
    'I am sorry to have to tell you.',
    '--=_report',
    `Content-Type: ${type}`,
    '',
    block,
    '',
    '--=_report',
    'Content-Type: message/rfc822',
    '',
    'From: Vinhos da Ana <ana@vinhos.pt>',
    `Message-ID: ${messageId}`,
    'Subject: Happy birthday',
    '',
    'Dear Leonie',
    '--=_report--',
    '',
  ].join('\r\n');
}
