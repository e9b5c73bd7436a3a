import type { PayloadRequest } from 'payload'

import { DEFAULT_LANGUAGE, type Language } from '@/domain/languages'
import { SLUGS } from '@/slugs'

import { writeAsAction } from './writeAsAction'

type Wish = { req: PayloadRequest; id: string; language?: Language; data: object }

/** What judging a line writes to it, with the rights of who judges. */
export async function writeHelpLine({ req, id, language = DEFAULT_LANGUAGE, data }: Wish): Promise<void> {
  await writeAsAction({
    req,
    write: () =>
      req.payload.update({
        collection: SLUGS.helpLines,
        id,
        overrideAccess: false,
        user: req.user,
        depth: 0,
        locale: language,
        fallbackLocale: false,
        data,
        req,
      }),
  })
}
