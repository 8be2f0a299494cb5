import { useEffect, useRef } from 'preact/hooks'
import { Failure } from '../failure.tsx'
import { useLanguage, usePageWords } from '../language.tsx'
import { useLoaded } from '../loaded.ts'
import { type ChatElement, ChatHere } from './chatHere.tsx'
import { useIdentity } from './identity.ts'
import { useOpened, useTellViews } from './opened.ts'
import { Products } from './products.tsx'
import type { Identity, ShopWindow } from './shopData.ts'
import { ShopHead } from './shopHead.tsx'
import { useShopWords } from './shopWords.ts'

/** The demo shop: its products, and the chat in the corner. */
export function Shop() {
  const language = useLanguage()
  const words = useShopWords()
  const { value, error, reload } = useLoaded<ShopWindow>(`/shop/products?lang=${language}`)
  const identities = useLoaded<readonly Identity[]>('/shop/identities').value ?? []
  const [identity, setIdentity] = useIdentity(identities)
  const opened = useOpened()
  useTellViews(identity, opened)
  const chat = useRef<ChatElement>(null)
  useEffect(() => {
    if (value !== undefined) document.title = value.name[language]
  }, [value, language])
  return (
    <>
      <a class="skip" href="#products">
        {words.skip}
      </a>
      <ShopHead
        name={value?.name[language]}
        identities={identities}
        identity={identity}
        onChoose={setIdentity}
      />
      <main id="products" tabIndex={-1}>
        {value !== undefined && (
          <Products shop={value} opened={opened} onAsk={(name) => chat.current?.ask(words.askAbout(name))} />
        )}
        {error !== undefined && <Failure error={error} onRetry={reload} />}
        {value === undefined && error === undefined && <Waiting />}
      </main>
      <ChatHere language={language} identity={identity} chat={chat} />
    </>
  )
}

const Waiting = () => <p class="quiet">{usePageWords().loading}</p>
