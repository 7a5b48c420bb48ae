/**
 * The main job (issue: ground floor), by the people who do it: a citizen finds, reads, applies on the province's portal; the county
 * asks once for correction; she answers on her phone; the county accepts, reviews, decides, delivers; everybody follows.
 */
import { afterAll, beforeAll, describe } from 'vitest'
import { look } from '../../src/look'
import { makePapers, type Papers } from '../../src/papers'
import { Stage } from '../../src/stage'
import { Way } from '../../src/way'
import { applySteps } from '../steps/apply'
import { decideSteps } from '../steps/decide'
import { findSteps } from '../steps/find'
import { followSteps } from '../steps/follow'
import { correctionSteps } from '../steps/correction'
import type { MainWay } from '../steps/known'

describe('主线: 查、办、审、送、评 | the main job', () => {
  const stage = new Stage()
  const way = new Way<MainWay>('main', stage)
  let papers: Papers
  beforeAll(async () => {
    papers = await makePapers()
  })
  afterAll(() => stage.leave())

  findSteps(way, stage)
  applySteps(way, stage, () => papers)
  correctionSteps(way, stage, () => papers)
  decideSteps(way, stage)
  followSteps(way, stage)

  way.step('account', 'every person leaves with a clean console', async () => {
    await look(await stage.person('wangxiaoyu', 'phone'), '39-last')
  })
})
