/** An Excel file as a download, never kept by a cache on the way. */
export function answerWorkbook({ workbook, fileName }: { workbook: Buffer; fileName: string }): Response {
  return new Response(new Uint8Array(workbook), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${fileName}"`,
      'content-length': String(workbook.byteLength),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
