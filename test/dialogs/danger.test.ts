import { describe, expect, test } from 'vitest'
import { tellsDanger } from '../../dialogs/danger.ts'

describe('somebody is in danger', () => {
  test.each([
    'the speaker i bought caught fire last night',
    'the power bank got really hot and started smoking',
    'There is smoke coming out of the plug',
    'the lamp gave me an electric shock',
    'I got a shock from the kettle',
    'it exploded in my kitchen',
    'the cable melted',
    'the battery is swollen',
    'it smells like something burning',
    'the handle burnt my hand',
    'my daughter got burned by the mug',
    'I cut my finger on the edge of the lid',
    'my son had an allergic reaction to the soap',
    '你们的台灯插上就冒烟了，差点着火',
    '孩子被烫到了',
    '插座漏电',
    '我被电到了',
    '充电宝鼓包了',
    '用了香皂过敏了',
    '杯子炸了，手被割伤',
    '有股焦味',
    '燈泡爆炸了',
  ])('%s', (text) => expect(tellsDanger(text)).toBe(true))
})

describe('nobody is', () => {
  test.each([
    'can the candle catch fire?',
    'is the pan safe on an open fire',
    'fire sale?',
    'could it burn my table',
    'how long does the candle burn',
    'the bulb has burned out',
    'do you sell smoked tea',
    'does it have overheat protection?',
    'I work in the hospital, deliver there please',
    'I was shocked by the price',
    'will it give me a shock?',
    'is it safe or will it explode',
    '会不会着火',
    '这个香皂会过敏吗',
    '防触电的插座有吗',
    '怕孩子被烫到，有没有防烫的',
    '没有受伤，谢谢关心',
    '送到医院门口可以吗',
    '火锅',
    '炸锅有吗',
  ])('%s', (text) => expect(tellsDanger(text)).toBe(false))
})
