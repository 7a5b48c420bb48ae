package qingdan.identity.domain;

/**
 * Everything that somebody can ask the platform to do (操作). One enum a room; {@link Access} answers for each of them,
 * and a new one does not compile until somebody has said who may do it.
 */
public sealed interface Action {

    /** 政府权力项目库. */
    enum Registry implements Action {
        READ_PUBLISHED,
        READ_DRAFT,
        PUBLISH,
        /** 导入: files of the list, what was checked and submitted. */
        READ_IMPORT,
        /** 实施主体维护: of the whole province. */
        KEEP_ORGANS,
        /** 行政区划维护: of the whole province. */
        KEEP_DIVISIONS,
        READ_CHANGE,
        WRITE_CHANGE,
        REVIEW_CHANGE,
        DECIDE_CHANGE,
        SETTLE_DISPUTE
    }

    /** 政务公开服务平台: the applicant's side. */
    enum Portal implements Action {
        APPLY,
        /** 草稿: begun by somebody who may apply for it. */
        KEEP_DRAFT,
        READ_APPLICATION,
        ANSWER_CORRECTION,
        WITHDRAW,
        RECEIVE_RESULT,
        RATE
    }

    /** 网上运行办事平台: the authority's side. */
    enum Casework implements Action {
        READ_CASE,
        OPEN_CASE,
        REQUEST_CORRECTION,
        ACCEPT,
        DECLINE,
        INVESTIGATE,
        REVIEW,
        LEGAL_REVIEW,
        DECIDE,
        SUSPEND,
        RESUME,
        EXTEND,
        DELIVER
    }

    /** 电子监察平台. */
    enum Oversight implements Action {
        WATCH,
        READ_ALERT,
        ISSUE_ORDER
    }

    /** 统一身份认证. */
    enum Identity implements Action {
        READ_SELF,
        GRANT_DELEGATION,
        CONFIRM_DELEGATION,
        REVOKE_DELEGATION,
        READ_STAFF,
        APPOINT,
        READ_AUDIT
    }

    /** 省市县三级节点. */
    enum Node implements Action {
        READ_STATE,
        SYNCHRONISE,
        OPERATE
    }
}
