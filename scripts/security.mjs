import { createHash } from 'node:crypto';

/**
 * The default policy of trusted types, the first script of every page: a script may be loaded from
 * our own origin, the one empty element that React makes its scripts from may be parsed, and
 * nothing else may be turned into code. Returning nothing refuses.
 */
const trustedTypesScript =
  'self.trustedTypes&&trustedTypes.createPolicy("default",{' +
  'createScriptURL:function(u){if(new URL(u,location.href).origin===location.origin)return u},' +
  'createHTML:function(h){if(h==="<script><\\/script>")return h}})';

/** The first thing Next writes into a head; the policy follows it, before anything it governs. */
const charset = '<meta charSet="utf-8"/>';

/** What a page may do at all. Inline scripts are added by their hashes. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/**
 * What the browser must not even ask the user for. Left alone is what the product uses: writing to the clipboard and
 * the share sheet. Only names that Chromium knows, which warns of others; Firefox and Safari pass over the header.
 */
const refusedPowers = (
  'accelerometer gyroscope magnetometer geolocation compute-pressure camera microphone display-capture ' +
  'captured-surface-control speaker-selection encrypted-media autoplay fullscreen picture-in-picture ' +
  'screen-wake-lock window-management idle-detection usb serial hid midi gamepad keyboard-map xr-spatial-tracking ' +
  'payment otp-credentials identity-credentials-get digital-credentials-get storage-access ' +
  'publickey-credentials-get publickey-credentials-create clipboard-read local-fonts browsing-topics ' +
  'private-state-token-issuance private-state-token-redemption deferred-fetch deferred-fetch-minimal sync-xhr ' +
  'local-network-access'
).split(' ');

/** Headers for every answer; frame-ancestors and its kin only work as headers. */
export const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': refusedPowers.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Files whose names carry a hash of their content never change under that name. */
export const forever = 'public, max-age=31536000, immutable';

/** Everything else is asked for anew, so that a new version is seen at once. */
export const revalidate = 'no-cache';

/** The same headers for hosts that read a `_headers` file (Netlify, Cloudflare Pages and others). */
export function headersFile() {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const cached = [
    '/_next/static/*',
    `  Cache-Control: ${forever}`,
    '',
    '/sw.js',
    `  Cache-Control: ${revalidate}`,
  ];
  return ['/*', ...lines, '', ...cached, ''].join('\n');
}

/**
 * Puts the policy at the top of a page: the hashes of exactly the scripts that stand in it,
 * before any of them is read.
 *
 * @param {string} html a page as Next wrote it
 * @param {string} name for the error message
 */
export function securePage(html, name) {
  const styled = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').match(/<[^>]+\sstyle="[^>]*>/);
  if (styled)
    throw new Error(`${name}: inline style attribute in ${styled[0]} (use a class or an SVG attribute)`);
  if (/<style\b/.test(html)) throw new Error(`${name}: inline style element`);
  if (!html.includes(charset)) throw new Error(`${name}: no ${charset} to put the policy after`);
  const guarded = html.replace(charset, `${charset}<script>${trustedTypesScript}</script>`);
  const hashes = inlineScripts(guarded).map((script) => `'sha256-${sha256(script)}'`);
  const content = Object.entries(policy)
    .map(([directive, value]) =>
      directive === 'script-src' ? [directive, value, ...new Set(hashes)].join(' ') : `${directive} ${value}`,
    )
    .join('; ');
  const metas = `<meta http-equiv="Content-Security-Policy" content="${content}"/><meta name="referrer" content="no-referrer"/>`;
  return guarded.replace(charset, `${charset}${metas}`);
}

/**
 * @param {string} html
 * @returns {string[]} the text of each script that stands in the page itself
 */
function inlineScripts(html) {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !/\ssrc=/.test(attributes ?? ''))
    .map(([, , text]) => text ?? '');
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('base64');
}
