import { afterAll, test } from 'vitest'
import { openHouse, play } from '../stage.ts'

const house = await openHouse()
afterAll(() => house.close())

const asked = (address: string) => `要把订单 PL20490 改寄到这个地址吗？${address}
    [是的] [不用了]`

test('确认时改单元号', () =>
  play(
    `
    > 改一下PL20490的地址
    要改寄到哪里？请写完整地址，包括门牌号、单元号和邮编。
    > 现在的地址是什么
    现在的地址我这里看不到，确认邮件和账户里都有。
    要改寄到哪里？请写完整地址，包括门牌号、单元号和邮编。
    > 送到朋友那里 地址 10 Bayfront Ave #20-03 018956
    ${asked('10 Bayfront Ave #20-03 018956')}
    > 单元号是 #21-03
    ${asked('10 Bayfront Ave #21-03 018956')}
    > 不对，是 #22-03
    好的，已经改过来了。
    ${asked('10 Bayfront Ave #22-03 018956')}
    > 不用了
    好的，什么都没有改动。
    > 芽笼路12号 #03-04 389201
    ${asked('芽笼路12号 #03-04 389201')}
    > 不用了
    好的，什么都没有改动。`,
    { as: 'tom', language: 'zh', house },
  ))
