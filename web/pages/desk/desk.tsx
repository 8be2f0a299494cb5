import { useEffect, useRef } from 'preact/hooks'
import type { ConversationSummary } from '../../../data/index.ts'
import type { DeskTicket } from '../../deskViews.ts'
import { useLoaded } from '../loaded.ts'
import { StaffHead } from '../staffHead.tsx'
import { useAddress } from './address.ts'
import { useConversations } from './conversations.ts'
import { useDeskWords } from './deskWords.ts'
import { type Detail, detailPath } from './detail.ts'
import { Filters } from './filters.tsx'
import { Intents } from './intents.ts'
import { KeyHints } from './keyHints.tsx'
import { useKeys } from './keys.ts'
import { List } from './list.tsx'
import { type LiveUpdate, useLive } from './live.ts'
import { Me, useStaffName } from './me.ts'
import { ProfilePane } from './profilePane.tsx'
import { useRested } from './rested.ts'
import { useSeen } from './seen.ts'
import { Talk } from './talk.tsx'
import { ToDo } from './tickets.tsx'

/** The page that support staff work in: the list of conversations, and the one that is open. */
export function Desk() {
  const words = useDeskWords()
  const { address, go } = useAddress()
  const conversations = useConversations(address)
  const detail = useLoaded<Detail>(address.conversation && detailPath(address.conversation))
  const toDo = useLoaded<{ readonly tickets: readonly DeskTicket[]; readonly count: number }>(
    '/desk/api/tickets',
  )
  const search = useRef<HTMLInputElement>(null)
  const reloadList = useRested(conversations.reload, 300)
  const reloadToDo = useRested(toDo.reload, 300)
  const live = useLive((update?: LiveUpdate) => {
    reloadList()
    reloadToDo()
    if (update === undefined || update.conversationId === address.conversation) detail.reload()
  })
  const all = [...conversations.waiting, ...conversations.others]
  const seen = useSeen(all, address.conversation)
  const choose = (id: string | undefined, seq?: string, how?: 'push' | 'replace') =>
    go({ conversation: id, seq, customer: undefined }, how)
  useKeys({ all, chosen: address.conversation, choose, search })
  useTitle(conversations.waiting)
  const changed = () => {
    reloadList()
    reloadToDo()
    detail.reload()
  }
  return (
    <div class={(address.conversation ?? address.customer) ? 'desk talking' : 'desk'}>
      <StaffHead here="desk" title={words.title}>
        <LiveState live={live} />
        <SignedInAs name={conversations.me} />
      </StaffHead>
      <main>
        <ListPane>
          <Filters address={address} go={go} intents={conversations.intents} search={search} />
          <ToDo
            tickets={toDo.value?.tickets ?? []}
            count={toDo.value?.count ?? 0}
            onDone={changed}
            onChoose={(id) => choose(id)}
          />
          <List conversations={conversations} address={address} isFresh={seen} onChoose={choose} />
          <KeyHints />
        </ListPane>
        <Working me={conversations.me} intents={conversations.intents}>
          {address.customer === undefined ? (
            <Talk address={address} detail={detail} onChanged={changed} onBack={() => choose(undefined)} />
          ) : (
            <ProfilePane customerId={address.customer} onBack={() => go({ customer: undefined })} />
          )}
        </Working>
      </main>
    </div>
  )
}

interface WorkingProps {
  readonly me: string | undefined
  readonly intents: readonly string[]
  readonly children: preact.ComponentChildren
}

/** What every part of an open conversation may ask for. */
const Working = ({ me, intents, children }: WorkingProps) => (
  <Me.Provider value={me}>
    <Intents.Provider value={intents}>{children}</Intents.Provider>
  </Me.Provider>
)

function SignedInAs({ name }: { readonly name: string | undefined }) {
  const words = useDeskWords()
  const staffName = useStaffName()
  if (name === undefined) return null
  return (
    <p class="me small" title={words.signedInAs(staffName(name))}>
      {staffName(name)}
    </p>
  )
}

function ListPane({ children }: { readonly children: preact.ComponentChildren }) {
  const words = useDeskWords()
  return (
    <section class="list-pane" aria-label={words.conversations}>
      {children}
    </section>
  )
}

function LiveState({ live }: { readonly live: boolean }) {
  const words = useDeskWords()
  return (
    <p role="status" class={live ? 'live' : 'live lost'}>
      {live ? words.live : words.reconnecting}
    </p>
  )
}

/** The tab says how many customers wait, for staff who are looking at another one. */
function useTitle(waiting: readonly ConversationSummary[]): void {
  const words = useDeskWords()
  const n = waiting.length
  useEffect(() => {
    document.title = n === 0 ? words.title : `(${n}) ${words.title}`
  }, [n, words])
}
