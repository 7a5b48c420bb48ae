/**
 * 少见的办理: the acts that the main job does not need. A draft begun on the phone goes on at the desk; 不予受理, 延长, 特别程序 and its end,
 * withdrawal on the phone and at the desk; a penalty from 立案 to 结案; the papers of each; an import taken back.
 */
import { afterAll, beforeAll, describe } from 'vitest'
import { makePapers, type Papers } from '../../src/papers'
import { Stage } from '../../src/stage'
import { Way } from '../../src/way'
import { beginSteps } from '../steps/acts-begin'
import { clockSteps } from '../steps/acts-clock'
import type { ActsWay } from '../steps/acts-known'
import { listSteps } from '../steps/acts-list'
import { penaltySteps } from '../steps/acts-penalty'

describe('少见的办理 | the rarer acts', () => {
  const stage = new Stage()
  const way = new Way<ActsWay>('acts', stage)
  let papers: Papers
  beforeAll(async () => {
    papers = await makePapers()
  })
  afterAll(() => stage.leave())

  beginSteps(way, stage, () => papers)
  clockSteps(way, stage, () => papers)
  penaltySteps(way, stage)
  listSteps(way, stage)
})
