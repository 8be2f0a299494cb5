import type { Text } from '../../data/index.ts'
import { type Line, say } from '../phrases/say.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { type Contact, type PersonServices, person } from './person.ts'
import type { Pointers } from './rules.ts'

interface OfUsServices extends PersonServices, Pick<Pointers, 'button'> {
  readonly shopName: Text
}

/** Whether we are to be trusted, whom to write to and the like: what the settings say, and a person for the rest. */
export function ofUs(services: OfUsServices, turn: Turn): Reply | Line | readonly Line[] {
  const { shopName, contact, button } = services
  const options = [button('talk_to_person')]
  switch (turn.heard.intent) {
    case 'legit':
      return { line: joined([say.whoWeAre(shopName), ...reach(contact), say.askForMore()]), options }
    case 'registration':
      return { line: joined([say.noRegistration(), ...reach(contact)]), options }
    case 'callback':
      return [say.noCallback(contact.phone), ...person(services, turn)]
    case 'business':
      return { line: joined([say.forColleagues(), ...reach(contact)]), options }
    case 'allergens':
      return { line: say.noContentsList(), options }
    case 'secret_gone':
      return say.secretGone()
    default:
      return say.noHarmDone()
  }
}

const reach = ({ phone, email, hours }: Contact): readonly Line[] => [
  ...(phone === undefined ? [] : [say.phoneIs(phone)]),
  ...(email === undefined ? [] : [say.emailIs(email)]),
  ...(hours === undefined ? [] : [say.hoursAre(hours)]),
]

const joined = (lines: readonly Line[]): Line => ({
  in: (language) => lines.map((line) => line.in(language)).join('\n'),
})
