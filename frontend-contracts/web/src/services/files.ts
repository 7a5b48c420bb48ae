/** Hands a file from the node to the person, under a name the system can keep. */
export function saveFile(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName.replace(/[\\/:*?"<>|]/g, '_')
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Opens a picture or PDF in another tab; true if the browser let us. */
export function showFile(blob: Blob, mediaType: string): boolean {
  const url = URL.createObjectURL(new Blob([blob], { type: mediaType }))
  const opened = window.open(url, '_blank', 'noopener')
  setTimeout(() => URL.revokeObjectURL(url), 300_000)
  return opened !== null
}

/** Kinds that a browser shows safely; anything else is only downloaded (an SVG or HTML could carry a script). */
export function isShowable(mediaType: string): boolean {
  return ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/gif'].includes(mediaType)
}
