import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'

import { countItemsWithHelpLine } from '@/queries/countItemsWithHelpLine'

/** One person alone does not take a number away from readers, by no door. */
async function refuseWhileShown(req: PayloadRequest, id: string): Promise<void> {
  const items = await countItemsWithHelpLine({ req, id })
  if (items === 0) return
  const where = items === 1 ? '1 item dat' : `${items} items die`
  const verb = items === 1 ? 'te lezen is of klaarstaat' : 'te lezen zijn of klaarstaan'
  throw new APIError(
    `Deze hulplijn staat bij ${where} ${verb}. Haal hem daar eerst weg, of wijzig het nummer: een collega bevestigt dat.`,
    409,
    { code: 'conflict' },
    true,
  )
}

export const refuseTrashingShownLine: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && data.deletedAt && !originalDoc?.deletedAt)
    await refuseWhileShown(req, String(originalDoc?.id))
  return data
}

export const refuseErasingShownLine: CollectionBeforeDeleteHook = ({ id, req }) => refuseWhileShown(req, String(id))
