import type { ComponentChildren } from 'preact'
import type { Text } from '../../../data/index.ts'
import { Section } from '../board/section.tsx'
import { useLanguage } from '../language.tsx'
import { CustomerLink } from './customerLink.tsx'
import type { Names, Report } from './customersData.ts'
import { useCustomersWords } from './customersWords.ts'
import { NotEnough } from './notEnough.tsx'

interface Props {
  readonly look: Report['look']
  readonly names: Names
}

/** Returns and orders that are far out of the usual, for a person to look at. */
export function Look({ look: { returns, orders }, names }: Props) {
  const words = useCustomersWords()
  return (
    <Section title={words.look} why={words.lookWhy}>
      {returns.length + orders.length === 0 && <NotEnough>{words.nothingOdd}</NotEnough>}
      <Flags title={words.returns}>
        {returns.map(({ customerId, reason }) => (
          <Flag key={customerId} customerId={customerId} names={names} reason={reason} />
        ))}
      </Flags>
      <Flags title={words.ordersLately}>
        {orders.map(({ orderId, customerId, reason }) => (
          <Flag
            key={orderId}
            order={words.order(orderId)}
            customerId={customerId}
            names={names}
            reason={reason}
          />
        ))}
      </Flags>
    </Section>
  )
}

function Flags({
  title,
  children,
}: {
  readonly title: string
  readonly children: readonly ComponentChildren[]
}) {
  if (children.length === 0) return null
  return (
    <>
      <h3 class="small">{title}</h3>
      <ul class="findings">{children}</ul>
    </>
  )
}

interface FlagProps {
  readonly order?: string
  readonly customerId: string | undefined
  readonly names: Names
  readonly reason: Text
}

function Flag({ order, customerId, names, reason }: FlagProps) {
  const language = useLanguage()
  return (
    <li>
      <span class="flagged">
        {order}
        {order !== undefined && customerId !== undefined && ' · '}
        {customerId !== undefined && <CustomerLink id={customerId} names={names} />}
      </span>
      <span class="small quiet">{reason[language]}</span>
    </li>
  )
}
