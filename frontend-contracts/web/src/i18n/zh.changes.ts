/** 门户的词: 清单变更申请 (动态管理)。 */
export const zhChanges = {
  changes: {
    title: '变更办理', new: '提出变更', emergency: '紧急停止', tabs: '范围', scope: { 'to-do': '待我办理', mine: '我提交的', region: '本地区' }, keys: '快捷键：j 下一件，k 上一件，回车打开',
    state: '状态', allStates: '全部状态', kind: '类型', allKinds: '全部类型', light: '办理灯', allLights: '全部', clear: '清除筛选', request: '申请', organ: '实施主体', waits: '等待', round: '第 {n} 次提交', count: '共 {n} 件', countMore: '已列出 {n} 件，后面还有',
    entry: '基本目录', submitted: '提交', urgent: '紧急停止', none: { 'to-do': '没有等您办理的申请。', mine: '您还没有提交过申请。', region: '本地区还没有变更申请。' }, noneFiltered: '没有符合条件的申请。',
    post: { 'item-admin': '清单管理', 'establishment-reviewer': '编办', 'legality-reviewer': '法制', 'service-centre-reviewer': '政务服务中心', 'supervision-reviewer': '监察', 'government-office': '本级政府' },
    kinds: { add: '新增', cancel: '取消', delegate: '下放', 'take-over': '承接', merge: '合并', split: '分设', alter: '变更', suspend: '暂停', resume: '恢复' },
    states: { draft: '草稿', submitted: '待编办受理', 'under-review': '审核中', 'summing-up': '待编办汇总', 'awaiting-approval': '待政府批准', returned: '已退回', approved: '待安排发布', scheduled: '待定时发布', published: '已发布', refused: '不予同意', withdrawn: '已撤回' },
  },
  change: {
    opened: '{name} 于 {at} 起草', submittedOn: '{day} 提交', round: '第 {n} 次提交', emergency: '紧急停止', asked: '申请内容', cause: '事由', causeOn: '事由发生日', basis: '依据', effectiveFrom: '拟生效日', effective: '生效日', publishAt: '发布时间', until: '暂停至', untilOpen: '直到恢复', delegation: '下放给', follows: '承接自', followsGo: '查看下放申请', noDay: '发布之日',
    changedTitle: '此件刚刚有变化', changedState: '状态由“{from}”变为“{to}”。', movedTitle: '在您填写时，此件有了变化', movedAgain: '您写的内容都在。请看过变化后再次确认。', movedNoMore: '您写的内容都在，但这一步现在已不能办理。', done: '已办：{act}。现在的状态：{state}。', next: '下一件待办', sentBack: '发布时被退回', returned: '已退回修改，请按意见修改后重新提交。',
    attachment: { title: '佐证材料', hint: '变更所依据的文件、会议纪要等，供各部门审核时查看', none: '还没有佐证材料。', add: '添加文件', takeOff: '撤下', off: '{name} 已撤下', removed: '已撤下的 {n} 份（留存备查）' },
    effects: '对清单的影响', effect: { publish: '发布新内容', abolish: '取消', suspend: '暂停', resume: '恢复' }, newItem: '新列入', adoptBy: '{day}前认领单位须采用', steps: '共 {n} 步', reordered: '顺序调整', standard: '标准字段', inForce: '现行第 {n} 版', public: '公开页面', diffs: '{n} 处不同', field: '要素', before: '现在', after: '变更后', absent: '（无）', more: '展开全文', less: '收起', noDiffs: '内容没有不同。', unchanged: '内容与现行版本相同，继续保留。', allDiffs: '显示全部 {n} 处', newContent: '全部内容（{n} 项）', handover: '承接情况', handovers: { 'awaiting-take-over': '待承接', 'taken-over': '已承接', 'not-taken-over': '未承接' }, handoverFrom: '{day}起由承接机关行使，本级同日取消', handedDown: '本级行使至承接方发布之日，同日从本级清单取消；历次版本仍可查。', merged: '并入“{name}”，本项不再保留；历次版本仍可查。', removed: '整项不再保留；历次版本仍可查。', stops: '停止期间不再受理新的申请，在办的继续办理。', resumes: '恢复后立即可以申请。',
    findings: '校核', noFindings: '规则校核没有发现问题。', severity: { error: '必须改正', warning: '建议改正' }, fix: '怎样改', findingCount: '{e} 处必须改正，{w} 处建议改正',
    progress: '办理进度', now: '现在', waiting: '等待', yours: '由您办理', parallel: '同时进行', route: '流程图', limit: '{day}前', step: { submit: '提交', receive: '编办受理', review: '审核', 'sum-up': '编办汇总', approve: '本级政府批准', schedule: '安排发布', publish: '定时发布', revise: '修改后重新提交' }, skipped: '本类型不需要',
    clocks: '时限', howCounted: '怎样算出来的', source: '来源', due: '{day} 到期', finished: '{day} 完成', finishedLate: '{day} 完成，已超期', provisional: '该年日历未公布，暂按推算', noClocks: '还没有开始计时。',
    opinions: '审核意见', noOpinions: '还没有意见。', roundHead: '第 {n} 次提交', thisRound: '本次', said: '{name} · {at}', disputes: '争议', disputeTo: '{name}提出，由{level}处理', upheld: '争议成立', dismissed: '争议不成立', openDispute: '待处理', history: '办理过程',
    acts: '您可以办的事', nothing: '现在没有您可以办的事。', nothingWaits: '正在等待：', ended: '此件已经办结。',
    act: { edit: '修改内容', submit: '提交', resubmit: '重新提交', schedule: '安排发布', reschedule: '改发布时间', withdraw: '撤回申请', dispute: '提出争议', settle: '处理争议' },
    confirm: { submit: '确认提交', schedule: '确认发布安排', withdraw: '确认撤回', dispute: '提出争议', settle: '确认处理意见', outcome: '确认{name}' },
    about: {
      submit: '提交后由本级编办受理。规则校核中“必须改正”的问题没有改完，不能提交。', schedule: '到时由系统自动发布；发布前再按规则核对一次，不符合的退回申请人。', withdraw: '撤回后此件终结，要变更须另行申请。', dispute: '对审核意见有不同看法的，先由编办处理；仍有争议的，由本级政府作最后决定。争议处理前不能同意。', settle: '争议成立的，本次申请不能同意，须退回修改；争议不成立的，继续办理。',
      return: '退回后由申请人修改并重新提交。请把要改的全部说清。', object: '异议由编办汇总时说明如何处理。', refuse: '不同意后此件终结。', overObjection: '本次有部门提出异议，同意须说明理由。',
    },
    words: { opinion: '意见', reason: '理由', note: '附言', publishAt: '发布时间', effectiveFrom: '生效日', upheld: '处理意见' }, hint: { opinion: '同意的可以不写。', reasons: '写明事实、依据与理由。', effectiveFrom: '不填为申请的生效日，没有申请的为发布之日。' },
    when: { now: '立即发布', at: '定时发布' }, upheldYes: '争议成立', upheldNo: '争议不成立', needMoment: '请填写发布时间', kept: '内容已保留在本页',
  },
  newChange: {
    papers: '有佐证材料的，先保存草稿，在申请页添加后再提交。', title: '提出变更申请', titleOf: '提出{kind}申请', edit: '修改{kind}申请', emergencyTitle: '紧急停止行使', lead: '先起草，核对后提交；提交后由编办受理。', which: '要做什么', item: '哪个事项', findItem: '查找本级事项', findHint: '名称、拼音首字母或编码', find: '查找', noItems: '本级清单上没有这样的事项。', chosen: '已选', choose: '选择', other: '换一个', needItem: '请选择一个事项', needKind: '请选择要做什么', foundMore: '只列出前 {n} 个，请写得更具体。',
    kinds: { add: '新列入一个事项，或认领目录', alter: '修改在册事项的内容', cancel: '不再行使，从清单取消', delegate: '交给下级机关行使', suspend: '一段时间内不行使', resume: '暂停后重新行使', merge: '几个事项合为一个', split: '一个事项分为几个' }, emergencyHint: '立即停止，审核随后补办', editor: '打开编辑器', editorText: '{kind}要填写事项的内容，在编辑器中办理。',
    first: { merge: '合并后沿用这个事项的编码，并入的事项同日取消；合并后的名称和内容在编辑器里写。', split: '这个事项继续保留，分出的事项新列入；两个事项的内容都在编辑器里写。' }, partTitle: '分出什么', others: '并入的事项', needOthers: '请选择并入的事项', part: '分出的事项', partHint: '基本目录中的名称或编码；目录里没有的，写本级自编的 12 位编码。内容在编辑器里写', needPart: '请选择分出的事项，或写 12 位基本编码', noEntries: '基本目录里没有这样的事项。', ownPart: '本级自编事项', ownPartHint: '基本目录里没有这个编码，按本级自编事项列入。', goEdit: '起草并编辑内容', causeOn: '事由发生日', causeOnHint: '法律修订、职能调整等事实发生的日期，10 个工作日内应提出申请', cause: '事由', causeHint: '发生了什么，为什么要变更', basis: '依据', basisHint: '法律、法规、规章或政府决定的名称、文号与条款', effectiveFrom: '拟生效日', effectiveHint: '不填为发布之日', until: '暂停至', untilHint: '这一天恢复；不填为直到另行恢复', region: '承接地区', organ: '承接机关', chooseRegion: '请选择下级地区', chooseOrgan: '请选择机关', needRegion: '请选择承接地区', needOrgan: '请选择承接机关', noBelow: '本级之下没有可以承接的地区。', sameDepartment: '同系统', otherOrgans: '其他机关', delegationHint: '批准并发布后，承接地区自动生成一件承接申请，由其补充内容后审核；承接发布之日，本级才取消该事项。',
    emergencyAbout: '确认后该事项立即停止，不能再申请；审核随后补办，不获同意的自动恢复。', reason: '紧急情况', save: '存为草稿', submit: '起草并提交', send: '立即停止', saveChanges: '保存修改', untilOrder: '恢复日须在生效日之后', future: '事由发生日不能在今天之后', savedDraft: '草稿已存，但没有提交成功。',
  },
}
