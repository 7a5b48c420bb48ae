import { zhElements } from '@qingdan/shared/elements'

/** 事项管理（清单管理员）的词。 */
export const zhRegistry = {
  ...zhElements,
  items: {
    title: '清单管理', rooms: '清单管理的栏目', find: '事项', findHint: '名称、拼音首字母或编码', region: '地区', organ: '实施主体', allOrgans: '全部部门', allStatuses: '全部状态', new: '新增事项',
    upgrades: '{n} 项待升级', late: '本级和下级逾期未升级 {n} 项', upgrade: '目录已有第 {n} 版', quality: '质量', findings: '{n} 处', sound: '完好', ways: '操作', version: '第 {n} 版', edit: '编辑', compare: '版本比对', more: '变更', record: '历次版本与状态', empty: '没有符合条件的事项。',
  },
  start: {
    title: { alter: '变更事项', claim: '认领事项', new: '新增事项' },
    lead: { alter: '先写明为什么改、依据什么，再进编辑。写的内容随时自动保存，提交后由编办、法制审核。', claim: '标准字段已按基本目录填好，只需补充本机关的办理信息。', new: '目录里没有的事项。目录里已有的，请从“认领”进入。' },
    organ: '实施主体', needOrgan: '请选择实施主体', go: '开始编辑', openTitle: '这个事项已有没有提交的变更申请', continue: '继续编辑 {number}（{by}）', claimCause: '认领基本目录事项', claimBasis: '安徽省权责清单基本目录',
  },
  edit: {
    title: '编辑', kind: { add: '新增', cancel: '取消', delegate: '下放', 'take-over': '承接', merge: '合并', split: '分设', alter: '变更', suspend: '暂停', resume: '恢复' },
    changeState: { draft: '草稿', submitted: '已提交', 'under-review': '审核中', 'summing-up': '汇总中', 'awaiting-approval': '待政府批准', returned: '退回', approved: '已批准', scheduled: '待发布', published: '已发布', refused: '不同意', withdrawn: '已撤回' },
    state: { saved: '已保存', dirty: '未保存', saving: '正在保存', offline: '连不上，已存在本机', stale: '别人也改了，等您选择', refused: '没有保存' },
    sections: {
      request: '变更说明', basic: '基本信息', bases: '设定依据', handling: '办理方式与时限', stages: '办理环节', materials: '条件与材料', form: '电子表单', fees: '收费与结果', audience: '服务对象', venue: '地点与救济', duties: '责任与追责', risks: '廉政风险点', questions: '常见问题', special: '处罚与征收', entry: '目录条目',
    },
    section: '当前部分', index: '要素目录', checked: '校核', lacking: '还可补齐 {n} 项要素', lackingWhy: '不影响提交和得分，补齐后事项要素齐全。', score: '{n} 分', sound: '没有发现问题', severity: { error: '必须改：', warning: '建议改：' }, sectionFindings: '{errors} 处必须改，{warnings} 处建议改',
    cause: '变更事由', causeHint: '发生了什么，要改什么', basis: '变更依据', basisHint: '法律法规、文件的名称、文号和条款', causeOn: '事由发生日', causeOnHint: '如新法施行日；应在 10 个工作日内申请', effectiveFrom: '拟生效日', effectiveFromHint: '不填则发布当天生效', until: '暂停至',
    adoptBy: '采用期限', adoptByHint: '各地最迟哪一天采用新版本', standard: '标准字段', standardWhy: '全省统一，由基本目录规定，不能在本级修改', basesLocked: '设定依据由基本目录统一，不能在本级修改；目录没有写条文的，可以补充条文内容。', yuan: '元', unit: '单位', noSuchProcedure: '{key}（没有这个流程）', badMoney: '请填写金额，如 120 或 120.50', addFrom: '给“{name}”添加', addFromList: '从主题分类添加…',
    noRows: '还没有{name}。', rowActions: '行操作', rowOf: '第 {n} 行', moreOf: '第 {n} 行的更多要素', moreFields: '更多要素', up: '第 {n} 行上移', upShort: '上移', down: '第 {n} 行下移', downShort: '下移', drop: '移除第 {n} 行', removed: '已移除第 {n} 行，可撤销', movedTo: '已移到第 {n} 行',
    add: '添加{name}', full: '至多 {n} 行', pasted: '已粘贴 {n} 行', pasteUnread: '第 {row} 行“{column}”读不懂“{text}”', with: '添加{name}', without: '本事项没有', keys: '可从 Excel、WPS 直接粘贴 · Ctrl+Enter 加行 · Alt+↑↓ 移动 · Ctrl+S 保存',
    missing: '请填写“{name}”', undo: '撤销', versions: '查看申请与差异', first: '最前', last: '最后', submit: '提交审核', submitTitle: '提交变更申请', submitErrors: '还有 {n} 处必须改正，改好才能提交', submitText: '提交后由编办受理，随后审核；退回前不能再改。', submitUnsaved: '还有内容没有保存到服务器，保存后才能提交。', note: '附言', submitSure: '确认提交', submitNot: '继续编辑',
    closed: '申请{state}，现在不能修改。', toRequest: '查看申请办理情况', resumed: '上次没有保存上的内容已找回，正在保存。', staleTitle: '这份申请已在别处修改', staleText: '您的内容都在本机，没有丢失。请选择保留哪一份。', keepMine: '保留我的内容', takeTheirs: '改用服务器上的', offlineText: '暂时连不上服务器，内容已存在本机，连上后自动保存。', newerEntry: '基本目录已有新版本', newerEntryGo: '到“认领”查看差异并采用', which: '拟发布的事项',
  },
  claims: {
    title: '认领', lead: '基本目录由省统一，本地从中认领。目录有了新版本，在期限前采用即可，标准字段自动更新，本地填写的内容不变。', state: '认领状态', states: { outdated: '待升级', unclaimed: '未认领', claimed: '已认领', withdrawn: '目录已取消', below: '本级和下级' }, filter: '按名称或基本编码筛选',
    none: { outdated: '没有待升级的事项，都与基本目录一致。', below: '本级和下级都已升级。', overdue: '没有逾期未升级的。', unclaimed: '没有未认领的目录事项。', claimed: '还没有认领的事项。', withdrawn: '没有目录已取消的事项。' },
    choose: '选择', all: '全选本页', onlyOverdue: '只看逾期', counts: '待升级 {waiting} 项，其中逾期 {overdue} 项', adoptChosen: '采用选中的 {n} 项', progress: '已采用 {n} / {all}', versions: '已认领第 {from} 版，目录第 {to} 版', changed: '有变化', by: '{day} 前采用', diff: '看差异', adopt: '采用新版本', doing: '正在采用…', done: '已采用', claim: '认领', cancel: '申请取消', mine: '已认领的第 {n} 版', newest: '目录第 {n} 版',
  },
  compare: {
    title: '版本比对', lead: '同一事项的两个版本，或同一权力在两级机关的写法，逐项对照。', left: '左', right: '右', find: '换一个事项或目录条目', findHint: '名称、31 位实施编码或 12 位基本编码', swap: '左右互换', withEntry: '与基本目录比对', only: '这个事项只有一个版本。可以与基本目录或其他机关的同类事项比对。', entryOf: '基本目录：{name}', same: '两个版本没有差异。', count: '{n} 处不同', standardOnly: '只看标准字段', element: '要素', before: '原内容', after: '新内容', change: { added: '增加', removed: '减少', changed: '修改', reordered: '换序' }, standard: '标准字段',
  },
  catalogue: {
    title: '基本目录', lead: '全省统一的事项名称、类型、依据、法定时限和行使层级，由省里写一次，各地认领。', new: '新增目录事项', find: '目录事项', findHint: '名称的一部分，或基本编码的开头', level: '行使层级', anyLevel: '全部层级', claims: '认领', empty: '目录里没有这样的事项。', cancelledFrom: '{day} 起取消', alter: '变更', cancel: '取消', standard: '标准字段', noLimit: '没有规定', diff: '第 {b} 版改了什么（与第 {a} 版比）',
  },
  imports: {
    title: '导入', one: '导入', lead: '把部门现有的 XLSX、CSV、JSON 表格整批收进清单。先逐行校核，没有错误的写明批准文号提交编办；编办同意后整批入库，或者一项都不入。',
    send: '上传文件', file: '文件', fileHint: 'XLSX、CSV 或 JSON，不超过 1 GB；也可以拖到这里', reason: '导入原因', reasonHint: '写进每个事项的历史，如“2026 年度动态调整”', edition: '清单年本', from: '生效日期', check: '上传并校核', nothingYet: '校核不会改动清单', sending: '正在上传', sent: '已上传 {n}%',
    needFile: '请选择文件', emptyFile: '这个文件是空的', tooLarge: '文件超过 1 GB', how: '怎样导入', steps: ['上传部门的表格，平台认得总表、分表、合并单元格和多种表头', '看校核结果：哪一行、哪一列、怎样改', '下载报告，在原表格上改好，再上传', '没有错误的，写明批准文号提交编办审核；编办同意后入库，立即可以查到'],
    shapes: '名称、分类、依据、法定时限以基本目录为准。取消、暂停事项请走变更申请。', template: '现行清单', getTemplate: '下载本地区现行清单作底稿', earlier: '导入记录', none: '还没有导入过。', state: '状态', result: '结果', when: '上传',
    counts: '{items} 项：新增 {added}，更新 {changed}，未变 {unchanged}，错误 {refused}', states: { waiting: '正在校核', checked: '可以提交', wrong: '有错误', unreadable: '无法读取', submitted: '待编办审核', returned: '已退回', applying: '正在入库', applied: '已入库', cancelled: '已撤销' },
    applying: '正在入库', checking: '正在逐行校核', progress: '进度', doneOf: '已处理 {n} 项', unreadable: '这个文件读不了', unchanged: '清单没有任何改动。', again: '上传改好的文件', another: '另传一个文件', cancelledTitle: '已撤销这次导入', tally: { items: '事项', added: '新增', changed: '更新', unchanged: '未变', refused: '错误' },
    unknown: '这些列没有认出，没有读入：', wrongTitle: '有 {n} 项要改正', wrongText: '改好以前，整个文件都不能入库。报告就是您的表格，每行后面写着结果和怎样改。', readyTitle: '校核通过，可以提交审核', readyText: '将新增 {added} 项，更新 {changed} 项。', sameTitle: '与现行清单一致', sameText: '没有需要入库的内容。',
    getReport: '下载校核报告', getFile: '下载上传的文件', report: '校核报告', withdraw: '撤销导入', sure: '确认撤销这次导入？', sureGo: '确认撤销', papers: '文件和报告',
    submittedTitle: '已提交编办审核。', submittedText: '编办同意后整批入库；同意以前可以撤销。', returnedTitle: '编办已退回。', returnedText: '看退回理由：改好文件重新上传，或者改正依据再提交，也可以撤销。清单没有任何改动。', outdatedTitle: '编办同意之后、入库之前，清单有了变化。', outdatedText: '没有任何内容入库，已自动重新校核；看过新的结果，请再提交审核。',
    toReview: '待审核的导入', submit: { title: '提交编办审核', lead: '两人把关：您提交，编办同意后才入库。以下内容记入日志，批准文号写进每个事项的历史。', reason: '事由', basis: '依据', basisHint: '批准文件的名称，如“关于公布省级政府权力清单目录（2026年本）的决定”', documentNo: '批准文号', documentNoHint: '本级政府批准这份清单的文件文号，如 皖政〔2026〕3号', go: '提交审核' },
    verdict: { title: '审核', lead: '同意后 {n} 项立即整批入库，由您负责；退回的不入库。', opinion: '审核意见', opinionHint: '退回必须写明理由', needReasons: '退回必须写明理由', approve: '同意入库', return: '退回', sure: { approve: '确认同意把 {n} 项收进清单？', return: '确认退回？' }, sureGo: { approve: '确认同意', return: '确认退回' } },
    said: { title: '提交和审核', submitted: '提交', reviewed: '审核', approve: '同意', return: '退回' }, items: { title: '逐项差异' },
    appliedTitle: '已入库 {n} 项', toItems: '到清单管理查看',
    rows: '要改正的行', firstOnly: '只列出前 {n} 处，全部见报告', where: '位置', whatWrong: '问题', place: '第 {sheet} 个工作表第 {row} 行',
  },
  quality: {
    title: '质量', lead: '按校核规则给每个部门、地区打分，从这里直接改到事项。', by: '按', byOrgan: '部门', byRegion: '地区', byEntry: '基本目录', complete: '要素齐全', lacking: '还可补齐：{what}', and: '、', entriesSound: '基本目录的条目都没有问题，或还没有校核，每夜自动校核。', name: '名称', items: '事项', errors: '必须改', warnings: '建议改', score: '得分', top: '主要问题', checkedAt: '校核于 {at}', none: '还没有校核结果，每夜自动校核。', rules: '校核规则', rulesCount: '{n} 条', code: '编号', severity: '等级', rule: '规则', fix: '怎样改', error: '必须改', warning: '建议改',
    ofItem: '事项的质量问题', open: '编辑这个事项', sound: '没有发现问题。', see: '查看事项', findingsOf: '{name}的事项', worst: '问题事项', loadingItems: '正在逐项读取…', noWrong: '这个部门的事项没有问题。', back: '返回得分',
  },
  startEntry: {
    title: { add: '新增目录事项', edit: '变更目录事项', cancel: '取消目录事项' }, lead: { add: '写明事由和依据后，填写全省统一的标准字段。', edit: '写明事由和依据后修改标准字段。批准发布后，各地会收到升级任务。', cancel: '取消须有依据。批准后，各地认领的事项要另行取消。' }, go: { add: '开始填写', edit: '开始修改', cancel: '起草取消申请' }, code: '基本编码', codeHint: '12 位，如 340131099000', badCode: '基本编码是 12 位数字或大写字母', needAdopt: '请填写采用期限',
  },
  editions: {
    title: '清单版本', yearly: '{year}年本', idHint: '自动编排，用在证明的地址里', lead: '把某一天的清单固定下来，算出根摘要并签名，作为年度版本公布。公布后不能修改，任何人都可以不联网核对。', make: '发布新版本', name: '版本名称', nameHint: '如 2026年本', day: '哪一天的清单', dayHint: '不晚于今天', below: '含下级地区', id: '版本编号', needName: '请填写版本名称', needDay: '请填写不晚于今天的日期',
    preview: '将收入的事项', content: '收入的事项', counting: '正在清点… 已 {n} 项', items: '{n} 项', suspended: '暂停中的事项仍在清单上，一并收入；已取消的不收入。', since: '上一版“{name}”{n} 项', byCategory: '按类型', byOrgan: '按部门（{n} 个）', check: '下载这一天的总表核对', waiting: '{n} 件变更申请还没有发布，不会收入本版', empty: '这一天的清单上没有事项，不能发布。',
    publish: '发布这一版', sure: '确认发布“{name}”？', sureText: '共 {n} 项。发布后内容不能修改，也不能撤回。', sameName: '已有同名版本（{day}），本版将与它并列。', go: '确认发布', computing: '正在计算根摘要并签名', computingText: '事项多时要几分钟，可以离开本页，回来再看。', published: '“{name}”已发布', of: '{day}的清单，{n} 项', root: '根摘要', node: '签名节点', at: '发布时间', public: '查看公开页面', verify: '怎样核对', all: '已有版本', none: '还没有发布过版本。', states: { computing: '计算中', published: '已发布' }, other: '再发一版',
  },
  listTable: { kinds: '公布表式', heading: { 序号: '序号', 权力类型: '权力类型', 事项名称: '事项名称', 子项名称: '子项名称', 主项编码: '主项编码', 实施主体: '实施主体', 行使层级: '行使层级', 实施编码: '实施编码', 备注: '备注', 实施依据: '实施依据', 责任事项: '责任事项', 追责情形: '追责情形', 运行流程: '运行流程', 法定办结时限: '法定办结时限', 承诺办结时限: '承诺办结时限', 责任环节: '责任环节', 责任事项依据: '责任事项依据', 追责依据: '追责依据', 追责对象范围: '追责对象范围', 环节名称: '环节名称', 表现形式: '表现形式', 风险等级: '风险等级', 防控措施: '防控措施', 责任人: '责任人', 责任人姓名: '责任人姓名' } },
  downloads: {
    view: '查看', viewOf: '查看{what}',
    title: '下载', below: '含下级地区', asOf: '哪一天的清单', as: '下载{what}（{format}）', kind: { total: '权力总表', items: '权力分表', duties: '责任清单', risks: '廉政风险点', charts: '流程图' },
    about: { total: '每项一行：类型、名称、主体、层级、编码', items: '全部要素，可以改好再导入', duties: '分阶段责任与追责情形', risks: '环节、表现、等级、防控措施', charts: '每项一份 PDF（外部、内部流程图与文字），按实施主体分文件夹，附目录' }, open: '开放数据', openText: '表格可以自由使用，注明来源即可；字段含义见数据字典。', dictionary: '数据字典（CSV）', dcat: '数据目录（DCAT，JSON-LD）',
    editions: '清单版本', editionsText: '每个正式发布的版本都带有签名的根摘要，任何人不联网也能核对一个事项是否在其中。', noEditions: '{name}还没有发布带签名的版本。', ofDay: '{day}，{n} 项', root: '根摘要', verify: '怎样核对', signature: '签名',
    step1: '找到事项，下载它的证明：', findItem: '事项名称或 31 位实施编码', noItem: '这个地区的清单上没有这样的事项。', proof: '下载证明', proofTaken: '已下载 {file}', proofAt: '固定地址，末尾换成实施编码：', step4: '输出“证明属实”，说明这个事项的内容就在本版之中，没有改动。证明里的 root 应与上面的根摘要一致。', step2: '从节点 {node} 的管理者或其公告取得公钥（topology.json）。', step3: '在任何一台电脑上核对，不需要联网：',
  },
}
