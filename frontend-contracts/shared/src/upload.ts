import { ProblemError, local, problemOf, type Problem } from './problem'
import type { LocaleCode } from './messages'

/** Largest file the contract takes, in bytes. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

export interface UploadOptions {
  readonly apiBase: string
  readonly uploadId: string
  readonly file: File
  readonly locale: LocaleCode
  readonly token: () => Promise<string | null>
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** The node's answer to an upload. */
export interface Uploaded {
  readonly uploadId: string
  readonly fileName: string
  readonly mediaType: string
  readonly sizeBytes: number
  readonly sha256: string
  readonly uploadedAt: string
}

/**
 * Sends one material with its digest (`PUT /v1/uploads/{uploadId}`) and reports progress, which fetch cannot. The id stays the
 * same over repeats, so sending again after a lost connection replaces, never doubles. Throws {@link ProblemError}.
 */
export async function uploadFile(options: UploadOptions): Promise<Uploaded> {
  const digest = await sha256Hex(options.file)
  const token = await options.token()
  const url = `${options.apiBase}/v1/uploads/${options.uploadId}?fileName=${encodeURIComponent(options.file.name.slice(-255))}`
  return putFile<Uploaded>({ ...options, url, headers: digest === null ? {} : { 'X-Content-SHA256': digest } }, token)
}

export interface PutOptions extends Pick<UploadOptions, 'file' | 'locale' | 'onProgress' | 'signal'> {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends a file with PUT as it lies on the disk, however large, and gives the node's answer. Throws {@link ProblemError}. */
export function putFile<T>(options: PutOptions, token: string | null): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest()
    const fail = (problem: Problem) => reject(new ProblemError(problem))
    request.open('PUT', options.url)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('Accept-Language', options.locale)
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`)
    for (const [name, value] of Object.entries(options.headers ?? {})) request.setRequestHeader(name, value)
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) options.onProgress?.(event.loaded / event.total)
    }
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T)
      else problemOf(new Response(request.responseText, { status: request.status }), options.locale).then(fail, reject)
    }
    request.onerror = () => fail(local('network', options.locale))
    request.ontimeout = () => fail(local('timeout', options.locale))
    request.onabort = () => reject(new DOMException('Upload stopped', 'AbortError'))
    options.signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(options.file)
  })
}

/** SHA-256 in hex, or null where the browser has no Web Crypto (plain http on another host). */
export async function sha256Hex(data: Blob): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null
  const digest = await crypto.subtle.digest('SHA-256', await data.arrayBuffer())
  return Array.from(new Uint8Array(digest), (b) => b.toString(16).padStart(2, '0')).join('')
}

/** Why a file cannot be taken, as a message key, or null. `formats` are file endings such as `pdf`. */
export function fileProblem(file: Pick<File, 'name' | 'size'>, formats: readonly string[]): 'upload.empty' | 'upload.tooLarge' | 'upload.format' | null {
  if (file.size === 0) return 'upload.empty'
  if (file.size > MAX_UPLOAD_BYTES) return 'upload.tooLarge'
  const endings = endingsOf(formats)
  if (endings.length === 0) return null
  const ending = (/\.([a-z0-9]+)$/i.exec(file.name)?.[1] ?? '').toLowerCase()
  return endings.includes(ending) ? null : 'upload.format'
}

const ENDING_OF_TYPE: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/heic': 'heic',
}

/** File endings among the formats of a material, given as endings or media types; words such as 原件 or 纸质 are no endings. */
export function endingsOf(formats: readonly string[]): string[] {
  const endings = formats.map((format) => format.trim().replace(/^\./, '').toLowerCase()).map((format) => ENDING_OF_TYPE[format] ?? format)
    .filter((format) => /^[a-z0-9]{2,5}$/.test(format))
  return endings.includes('jpg') || endings.includes('jpeg') ? [...new Set([...endings, 'jpg', 'jpeg'])] : endings
}

/** Formats as people read them: `application/pdf` is PDF, 纸质 stays. */
export function formatNames(formats: readonly string[]): string[] {
  return formats.map((format) => ENDING_OF_TYPE[format.trim().toLowerCase()]?.toUpperCase() ?? format)
}
