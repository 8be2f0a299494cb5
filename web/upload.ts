import { Refusal } from './answer.ts'
import { parseJson } from './json.ts'
import type { WebAttachment } from './ports.ts'

export interface Upload {
  /** The activity that the files belong to, unchecked; empty when none was sent. */
  readonly activity: object
  readonly attachments: readonly WebAttachment[]
}

const activityType = 'application/vnd.microsoft.activity'
const maxFiles = 10

/** What may be uploaded, and how each begins; text has no beginning of its own but must be UTF-8. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['89504e470d0a1a0a'],
  'image/jpeg': ['ffd8ff'],
  'image/gif': ['474946383761', '474946383961'],
  'image/webp': ['52494646'],
  'text/plain': [''],
}

/** The activity and the files of a multipart upload. Throws a Refusal 400 or 415. */
export async function filesOf(form: FormData): Promise<Upload> {
  const parts = [...form.entries()]
  const activity = parts.find(([name, part]) => isActivity(name, part))?.[1]
  const files = parts.flatMap(([name, part]) =>
    part instanceof File && !isActivity(name, part) ? [part] : [],
  )
  if (files.length > maxFiles)
    throw new Refusal(400, 'BadArgument', `Send at most ${maxFiles} files at once.`)
  if (files.length === 0 && activity === undefined) {
    throw new Refusal(400, 'MissingProperty', 'The upload holds no file.')
  }
  return {
    activity: activity === undefined ? {} : await activityIn(activity),
    attachments: await Promise.all(files.map(attachmentOf)),
  }
}

function isActivity(name: string, part: FormDataEntryValue): boolean {
  return part instanceof File ? part.type === activityType : name === 'activity'
}

async function activityIn(part: FormDataEntryValue): Promise<object> {
  const bytes = part instanceof File ? await part.bytes() : new TextEncoder().encode(part)
  const activity = parseJson(bytes)
  if (typeof activity === 'object' && activity !== null) return activity
  throw new Refusal(400, 'BadArgument', 'The activity of the upload must be a JSON object.')
}

async function attachmentOf(file: File): Promise<WebAttachment> {
  const contentType = file.type.split(';')[0]?.trim().toLowerCase() ?? ''
  const bytes = Buffer.from(await file.arrayBuffer())
  if (!isWhatItSays(bytes, contentType)) {
    throw new Refusal(415, 'UnsupportedMediaType', 'Send PNG, JPEG, GIF or WebP pictures, or plain text.')
  }
  const contentUrl = `data:${contentType};base64,${bytes.toString('base64')}`
  return { contentType, contentUrl, name: safeName(file.name) }
}

function isWhatItSays(bytes: Buffer, type: string): boolean {
  const accepted = Object.hasOwn(beginnings, type) ? beginnings[type] : undefined
  if (accepted === undefined) return false
  if (type === 'text/plain') return isText(bytes)
  return accepted.some((start) => bytes.toString('hex', 0, start.length / 2) === start)
}

function isText(bytes: Buffer): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0')
  } catch {
    return false
  }
}

/** The last part of a path, without what does not belong in a file name. */
function safeName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last.replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(-100) || 'file'
}
