import type { Text } from '../../../data/index.ts'
import { type Emergency, list } from '../formats.ts'

const ambulanceOf = ({ ambulance }: Emergency) => ambulance ?? 'your local emergency number'
const policeOf = ({ police }: Emergency) =>
  police === undefined ? 'your local emergency number' : `the police, ${police}`

/** An ambulance, or the fire brigade where it has another number. */
const rescueOf = ({ ambulance, fire }: Emergency) => {
  if (ambulance === undefined || fire === undefined) return ambulance ?? fire ?? 'your local emergency number'
  return ambulance === fire ? ambulance : `${ambulance} (ambulance) or ${fire} (fire brigade)`
}

const listeners = ({ crisisLine }: Emergency) =>
  crisisLine === undefined
    ? 'a crisis line of your country, or somebody you trust'
    : `${crisisLine.name.en}: ${crisisLine.phone}`

/** What the assistant says in English to who is in danger, or gives away what nobody should know. */
export const dangers = {
  inDespair: (emergency: Emergency) =>
    `I'm very sorry that it is so hard, and glad that you wrote it. I am only a program, and this deserves a human being. Please talk to somebody now: ${listeners(emergency)}. If you or somebody else is in danger this minute, call ${ambulanceOf(emergency)}.`,
  stillInDespair: (emergency: Emergency) =>
    `I am still here, but only a program. Please call now: ${listeners(emergency)}. In danger: ${ambulanceOf(emergency)}.`,
  inViolence: (emergency: Emergency) =>
    `I'm very sorry. Nobody has the right to do that to you. If you are in danger, call ${policeOf(emergency)}, as soon as you safely can. I am only a program: please tell somebody you trust as well. Mind that this chat stays on the screen for who looks at your device.`,
  stillInViolence: (emergency: Emergency) =>
    `I am still here, but only a program. Please call ${policeOf(emergency)}, as soon as you safely can, and tell somebody you trust.`,
  swallowedIt: (emergency: Emergency) =>
    `Please get help at once: call ${ambulanceOf(emergency)} or a doctor, or a vet for an animal. Keep the pack at hand, they will ask what is in it, and make nobody vomit unless they say so. I can't judge whether it is harmful.`,
  hurtByIt: (emergency: Emergency) =>
    `Please look after the person first: if it bleeds a lot, is a bad burn or looks serious, call ${ambulanceOf(emergency)} or go to a doctor. Please don't use the thing any more, and keep it for us to look at.`,
  stopUsingIt: (emergency: Emergency) =>
    `Please stop using it and unplug it, if it is safe to do so. Is anybody hurt, or does something burn? Then call ${rescueOf(emergency)} first.`,
  stopTakingIt: (emergency: Emergency) =>
    `Please stop using it. Is somebody unwell, or finds it hard to breathe? Then call a doctor or ${ambulanceOf(emergency)} first.`,
  keepSecret: () =>
    'Please write no card numbers, codes or passwords here: nobody of us needs them, and no card can be charged in this chat. I have blanked out what you wrote, so it is not kept. To be safe, change a password that you have sent, and tell your bank if you fear that somebody saw your card.',
  secretGone: () =>
    'Card numbers, codes and passwords are blanked out before a message is kept, so neither my colleagues nor I can read them.',
  namesThem: (item: Text, things: readonly string[]) =>
    `Careful: the text of the ${item.en} names ${list(things, 'en')}.`,
  personToo: () => 'I have also called a colleague from the shop, who sees what we have written.',
}
