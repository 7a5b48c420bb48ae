/** Hands a file to the phone as a download; the object address lives as long as the browser needs it. */
const KEEP_MS = 60_000

export function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName.replace(/[\\/:*?"<>|]/g, ' ').trim()
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
