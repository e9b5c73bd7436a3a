import { withPayload } from '@payloadcms/next/withPayload'

/** Pages of guests and experts-by-experience: nothing of them may stay behind on a phone that others hold. */
const PERSONAL_PATHS = ['/lees/:path*', '/schrijf/:path*', '/toestemming/:path*', '/welkom/:path*']

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // The one process in src/server.ts serves the pages; telemetry is switched off there.
  devIndicators: false,
  // Eleven megabytes of holiday rules stay a package that is loaded when somebody asks.
  serverExternalPackages: ['date-holidays'],
  // `npm run validate` checks all types; a start must not wait for the types of tests.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          // Browsers heed it over https alone.
          { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Content-Security-Policy', value: "frame-ancestors 'none'" },
        ],
      },
      // What the API answers is for one caller, and stays behind nowhere.
      { source: '/api/:path*', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
      // The address of such a page is its key: it may not travel along, nor end up in a search engine.
      ...['/kijk/:path*', '/agenda/:path*', ...PERSONAL_PATHS].map((source) => ({
        source,
        headers: [
          { key: 'Referrer-Policy', value: 'no-referrer' },
          { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
        ],
      })),
      ...PERSONAL_PATHS.map((source) => ({ source, headers: [{ key: 'Cache-Control', value: 'no-store' }] })),
    ]
  },
  async redirects() {
    return [{ source: '/', destination: '/admin', permanent: false }]
  },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
