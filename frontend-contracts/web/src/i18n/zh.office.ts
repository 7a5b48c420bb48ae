/** 门户的词 (工作人员、监察、清单管理)。 */
export const zhOffice = {
  desk: {
    newCase: '依职权立案', keys: '快捷键：j 下一件，k 上一件，回车打开，/ 搜索', filterLight: '按办理灯筛选', all: '全部待办', search: '编号或名称', stage: '环节', allStages: '全部环节',
    empty: '没有待办。', light: '办理灯', case: '办件', party: '申请人 / 当事人', due: '本环节期限', arrived: '到达',
  },
  cases: { state: '状态', allStates: '全部状态', allLights: '全部办理灯', empty: '没有符合条件的办件。', received: '收件' },
  case: {
    received: '{at} 收件', changedTitle: '此件刚刚有变化', changedState: '状态由“{from}”变为“{to}”', done: '已{action}。现在的状态：{state}', correction: '一次性补正告知', answered: '已补正', notAnswered: '等待补正',
    content: '申请内容', caseContent: '案件内容', agent: '经办人', contact: '联系人', facts: '案情', asked: '已要求补正', materials: '材料与审查要点', material: '材料', checkPoint: '审查要点', noCheckPoint: '按受理条件审查', looked: '查看', lookedYes: '已看',
    lookedNo: '未看', notHandedIn: '未提交', basis: '依据与流程', noDocuments: '还没有文书。', handling: '办理', waitsFor: '正在等待：', nothing: '现在没有您可以办的事。',
    movedTitle: '在您填写时，此件有了变化', movedAgain: '您写的内容都在。请看过变化后再次确认。', movedNoMore: '您写的内容都在，但这一步现在已不能办理。',
  },
  act: {
    accept: '受理', 'ask-correction': '一次性补正告知', decline: '不予受理', review: '审查', decide: '作出决定', suspend: '中止计时', resume: '恢复计时', extend: '延长期限', deliver: '送达', 'submit-task': '办理任务',
    confirm: { accept: '确认受理', 'ask-correction': '发出补正告知书', decline: '确认不予受理', review: '提交审查意见', decide: '确认决定', suspend: '确认中止', resume: '确认恢复', extend: '确认延长', deliver: '确认送达', 'submit-task': '提交' },
    about: {
      accept: '受理后出具受理通知书，办理时限自受理之日起计算（受理当日不计）。', 'ask-correction': '补正只能告知一次（行政许可法第三十二条），请把全部问题一次说清。补正期间不计时。',
      decline: '不予受理须说明理由并告知救济途径。', review: '审查人不得是受理人；意见会随件移送决定人。', decide: '决定人不得是审查人。决定书自动编号，载明救济途径。', suspend: '只能因法定事由中止（行政许可法第四十五条），申请人立即可见。',
      resume: '恢复后，期限从剩余的工作日继续计算。', extend: '经本机关负责人批准，一般可延长十日（行政许可法第四十二条），并告知申请人。', deliver: '决定作出后十日内送达（行政许可法第四十四条）。',
    },
    field: { note: '说明', reason: '理由', legalBasis: '法律依据', opinion: '审查意见', outcome: '决定', conditions: '许可条件', validFrom: '有效期自', validTo: '有效期至', cause: '中止事由', plannedDays: '预计需要的工作日', workDays: '延长工作日', method: '送达方式', taskOutcome: '办理结果', findings: '情况与理由', penaltyFacts: '违法事实与证据', penalty: '处罚内容' },
    help: { plannedDays: '1 至 365 个工作日，到期未恢复的会提醒', workDays: '只能延长一次；行政许可至多 10 个工作日（行政许可法第四十二条）', penaltyFacts: '写入处罚决定书的“违法事实”', penalty: '写明种类与数额，写入处罚决定书', refuseReason: '不予许可必须说明理由', declineReason: '理由会写入不予受理决定书' },
    validOrder: '“有效期至”不能早于“有效期自”', kept: '未发出的内容会保留在本机',
    opinion: { approve: '同意，建议准予', reject: '不同意，建议不予许可', return: '退回补充审查' }, outcome: { grant: '准予许可', refuse: '不予许可' }, method: { online: '网上送达', window: '窗口领取', post: '邮寄' },
    cause: { hearing: '听证', tender: '招标', auction: '拍卖', inspection: '检验', testing: '检测', quarantine: '检疫', appraisal: '鉴定', 'expert-review': '专家评审' },
  },
  ask: {
    what: '哪些材料或信息需要补正', material: '材料', field: '表单', reasons: '“{name}”的常用理由', why: '请说明“{name}”要怎样补正', whyHint: '写清缺什么、怎样补，或点选上面的常用理由', otherPoint: '其他问题', note: '补充说明', none: '请至少勾选一处需要补正的内容',
    preview: '告知书预览', previewLead: '{name}：您申请的“{item}”材料不齐全或不符合法定形式，请补正以下全部内容。',
    short: { missing: '未提交', illegible: '看不清', expired: '已过期', unsigned: '未签章', mismatch: '不一致', incomplete: '不完整' },
    reason: {
      missing: '未提交“{name}”，请补交。', illegible: '“{name}”影像不清，请重新拍摄或扫描后上传。', expired: '“{name}”已过有效期，请提交有效期内的材料。', unsigned: '“{name}”未签字或盖章，请签章后重新上传。',
      mismatch: '“{name}”与申请信息不一致，请核对后更正。', incomplete: '“{name}”内容不完整，请补齐。',
    },
  },
  clock: { title: '时限', none: '没有正在计算的时限。', due: '{day} 到期', used: '{name}：已用 {used}，时限 {limit}', provisional: '该年日历未公布，暂按推算', how: '怎样算出来的' },
  newCase: {
    title: '依职权立案', lead: '只能对清单上本机关行使的权力立案。', item: '权力事项', findItem: '按名称、拼音或编码查找本机关的事项', noItems: '清单上本机关没有这样的事项。', noProcedure: '此事项还没有可运行的流程，不能立案；请清单管理员先提出流程变更申请', needItem: '请选择一个权力事项', party: '当事人', partyKind: '当事人类别', partyName: '姓名或名称',
    citizenId: '公民身份号码', uscc: '统一社会信用代码', factsTitle: '案情', source: '案件来源', facts: '涉嫌违法事实', factsHint: '写明时间、地点、行为与初步证据。', submit: '立案',
    from: { inspection: '检查发现', report: '举报', transfer: '移送', complaint: '投诉', other: '其他' },
  },
  evidence: {
    title: '证据链', back: '返回办件', lead: '每一步都带着上一步的摘要，改动任何一步都会使链条断开。', holds: '链条完整，未被改动', broken: '链条在第 {n} 步断开', count: '共 {n} 个事件，已逐个验算',
    no: '序号', event: '事件', who: '谁', at: '时间', hash: '摘要 / 前一摘要',
  },
  oversight: {
    title: '实时电子监察', live: { connecting: '正在连接', live: '实时', waiting: '连接中断，正在重连', stopped: '已停止', paused: '已暂停' }, lag: '落后 {s} 秒', waiting: '{n} 条新动态', pause: '暂停', resume: '继续',
    received: '收件', open: '在办', decided: '办结', yellow: '黄牌预警', red: '红牌超期', regions: '各地', openShort: '件在办', mark: { green: '● 正常', yellow: '▲ 临期', red: '■ 超期' }, noRegions: '还没有数据。', moving: '办件动态', noCases: '还没有办件。',
    alerts: '预警与黄红牌', noAlerts: '没有预警。', card: { yellow: '黄牌', red: '红牌' }, closed: '已处理', lastEvent: '最近一步', seen: '本级看到',
  },
  manage: {
    title: '清单管理', change: '动态调整', nothing: '该事项已取消，不能再调整。', byRequest: '事项的变更、暂停、恢复、取消、下放都须提出变更申请，经审核 (需要的经政府批准) 后发布；紧急情形由编办先行停止，随后补办审核。', request: '提出变更申请', versions: '历次版本', status: '状态', span: '施行期间', why: '变动', published: '发布于 {at}',
  },
}
