/** Under this flag in `req.context` an action may write fields that nobody else can. */
export const ACTION_WRITE = 'contentkalenderActionWrite'
