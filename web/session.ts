import { z } from 'zod/v4'
import type { StaffSession } from '../data/index.ts'
import type { Admission } from './admission/admission.ts'
import { type Answer, json, Refusal, seeOther, withHeaders } from './answer.ts'
import type { SessionPorts } from './ports.ts'
import { type Call, post, type Route } from './route.ts'

const cookieName = 'rapport_session'
const cookieLife = 12 * 3600

const signInBody = z.object({
  token: z.string().min(1).max(200),
  /** What customers and colleagues call who signs in. */
  name: z.string().trim().max(40).optional(),
})

/** Signing in with a one-time link, and out again. */
export function sessionRoutes(ports: SessionPorts, admission: Pick<Admission, 'signIn'>): readonly Route[] {
  return [
    post('/sign-in', async (call) => {
      admission.signIn(call.address)
      return signIn(ports, call)
    }),
    post('/sign-out', (call) => signOut(ports, call)),
  ]
}

/** The member of staff who asks. Throws a Refusal 401 when nobody is signed in. */
export async function staffOf(call: Call, ports: Pick<SessionPorts, 'findSession'>): Promise<StaffSession> {
  const token = sessionToken(call)
  const staff = token === undefined ? undefined : await ports.findSession(token)
  if (staff === undefined) throw new Refusal(401, 'SignedOut', 'Please sign in first.')
  return staff
}

/** Like staffOf, for requests that change something: another site cannot send this header. */
export async function actingStaff(
  call: Call,
  ports: Pick<SessionPorts, 'findSession'>,
): Promise<StaffSession> {
  const staff = await staffOf(call, ports)
  const advice = 'Send this request from the desk, with the header x-rapport: 1.'
  mustBeFromHere(call, advice)
  if (call.headers['x-rapport'] === '1') return staff
  throw new Refusal(403, 'Forbidden', advice)
}

/**
 * Throws a Refusal 403, with the advice, when the browser says that the page of another site asks; programs say
 * nothing. A proxy that changes the name of the host makes each page one of another site.
 */
export function mustBeFromHere({ headers }: Call, advice: string): void {
  const { origin, host = '' } = headers
  if (origin === undefined) return
  const page = URL.canParse(origin) ? new URL(origin).host : ''
  if (page === host.toLowerCase()) return
  const hint = `The page is at ${page || 'no address'}, the request came to ${host}: a proxy between has to pass Host on.`
  throw new Refusal(403, 'Forbidden', `${advice} ${hint}`)
}

/** The session's token from the cookie; undefined without one. */
function sessionToken({ headers }: Call): string | undefined {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim())
  const value = pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1)
  return value ? value : undefined
}

async function signIn(ports: SessionPorts, call: Call): Promise<Answer> {
  mustBeFromHere(call, 'Sign in from the page of your sign-in link.')
  const { token, name } = await signInToken(call)
  const session = await ports.useSignInLink(token, name || undefined)
  if (session === undefined) {
    throw new Refusal(403, 'BadLink', 'This sign-in link was used before or has expired. Ask for a new one.')
  }
  return withHeaders(goOn(call, '/desk'), { 'set-cookie': cookie(call, session, cookieLife) })
}

async function signOut(ports: SessionPorts, call: Call): Promise<Answer> {
  mustBeFromHere(call, 'Sign out from one of our own pages.')
  const token = sessionToken(call)
  if (token !== undefined) await ports.endSession(token)
  return withHeaders(goOn(call, '/sign-in'), { 'set-cookie': cookie(call, '', 0) })
}

async function signInToken(call: Call): Promise<z.infer<typeof signInBody>> {
  if (!isForm(call)) return call.json(signInBody)
  const form = await call.form()
  const parsed = signInBody.safeParse({ token: form.get('token'), name: form.get('name') ?? undefined })
  if (parsed.success) return parsed.data
  throw new Refusal(400, 'BadArgument', 'The form holds no sign-in token.')
}

/** A script is told where to go; a plain form is sent there. */
function goOn(call: Call, location: string): Answer {
  return isForm(call) ? seeOther(location) : json({ next: location })
}

function isForm({ media }: Call): boolean {
  return media === 'application/x-www-form-urlencoded' || media === 'multipart/form-data'
}

function cookie({ secure }: Call, value: string, life: number): string {
  const always = `${cookieName}=${value}; Path=/; Max-Age=${life}; HttpOnly; SameSite=Strict`
  return secure ? `${always}; Secure` : always
}
