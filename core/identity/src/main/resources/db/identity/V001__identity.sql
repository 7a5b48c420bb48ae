-- identity 统一身份认证: who there is, who may act for whom and in which post, and the state of the sign-in protocol.
-- Two kinds of tables. Facts of law (appointment 任职, delegation 授权委托) are written by identity.write inside the
-- ledger's transaction, beside their events. Protocol state (sessions, codes, tokens, keys) is plain: it is nobody's
-- history and it is deleted when it is over.
create schema if not exists identity;

-- 自然人. The citizen number is sealed (AES-256-GCM) and findable by a keyed hash only.
create table identity.person (
    id                uuid primary key,
    name              text not null check (length(name) between 1 and 100),
    real_name_level   smallint not null default 1 check (real_name_level between 1 and 4),
    citizen_no_hash   bytea unique,
    citizen_no_sealed bytea,
    disabled_at       timestamptz,
    created_at        timestamptz not null
);

-- 法人和非法人组织.
create table identity.legal_person (
    id             uuid primary key,
    uscc           text not null unique check (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    name           text not null check (length(name) between 1 and 200),
    kind           text not null check (kind in ('enterprise','institution','association','government','individual-business')),
    representative uuid not null references identity.person,
    disabled_at    timestamptz,
    created_at     timestamptz not null
);
create index legal_person_representative on identity.legal_person (representative);

-- 工作人员.
create table identity.staff (
    person     uuid primary key references identity.person,
    staff_no   text not null unique check (length(staff_no) between 1 and 32),
    created_at timestamptz not null
);

-- 任职: rights hang on the post.
create table identity.appointment (
    id         uuid primary key,
    person     uuid not null references identity.staff,
    org        text not null check (length(org) = 18),
    org_name   text not null,
    post       text not null check (post ~ '^[a-z][a-z0-9-]{1,31}$'),
    roles      text[] not null check (cardinality(roles) between 1 and 8),
    region     text not null check (region ~ '^[0-9]{6}$'),
    valid_from date not null,
    valid_to   date check (valid_to > valid_from),
    version    bigint not null
);
create index appointment_person on identity.appointment (person);
create index appointment_org on identity.appointment (org, post);

-- 授权委托: items null means all, said expressly.
create table identity.delegation (
    id             uuid primary key,
    principal_kind text not null check (principal_kind in ('natural','legal')),
    principal      uuid not null,
    principal_name text not null,
    principal_code text,
    agent          uuid not null references identity.person,
    agent_name     text not null,
    items          text[] check (cardinality(items) between 1 and 50),
    actions        text[] not null check (cardinality(actions) between 1 and 16),
    valid_from     timestamptz not null,
    valid_to       timestamptz not null check (valid_to > valid_from),
    status         text not null check (status in ('pending','active','revoked','expired')),
    version        bigint not null,
    check (principal <> agent)
);
create index delegation_agent on identity.delegation (agent) where status in ('pending','active');
create index delegation_principal on identity.delegation (principal);

-- 口令凭据: Argon2id in PHC form.
create table identity.credential (
    login       text primary key check (login = lower(login) and length(login) between 2 and 64),
    person      uuid not null unique references identity.person,
    hash        text not null,
    changed_at  timestamptz not null,
    must_change boolean not null default false
);

-- 客户端: front ends (public, code + PKCE) and partners' systems (confidential, client credentials).
create table identity.client (
    id                  text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,63}$'),
    name_zh             text not null,
    name_en             text not null,
    kind                text not null check (kind in ('public','confidential')),
    secret_hash         bytea,
    org                 text,
    redirect_uris       text[] not null default '{}',
    logout_uris         text[] not null default '{}',
    grant_types         text[] not null,
    scopes              text[] not null,
    refresh_seconds     int not null default 43200 check (refresh_seconds between 60 and 7776000),
    disabled_at         timestamptz,
    created_at          timestamptz not null,
    check ((kind = 'confidential') = (secret_hash is not null))
);

-- 会话: the cookie's value is stored only as its hash; sid is what the tokens name.
create table identity.session (
    hash       bytea primary key,
    sid        uuid not null unique,
    person     uuid not null references identity.person,
    capacity   text,
    auth_time  timestamptz not null,
    seen_at    timestamptz not null,
    expires_at timestamptz not null,
    source     text not null,
    agent      text not null
);
create index session_person on identity.session (person);
create index session_expiry on identity.session (expires_at);

-- 令牌族: all refresh tokens that came out of one sign-in at one client.
create table identity.token_family (
    id            uuid primary key,
    client        text not null references identity.client on delete cascade,
    sid           uuid not null,
    person        uuid not null references identity.person,
    capacity      text not null,
    scope         text not null,
    auth_time     timestamptz not null,
    nonce         text,
    ends_at       timestamptz not null,
    revoked_at    timestamptz,
    revoked_why   text
);
create index token_family_sid on identity.token_family (sid);
create index token_family_person on identity.token_family (person) where revoked_at is null;
create index token_family_end on identity.token_family (ends_at);

-- 授权码: one use, one minute.
create table identity.auth_code (
    hash         bytea primary key,
    family       uuid not null references identity.token_family on delete cascade,
    client       text not null,
    redirect_uri text not null,
    challenge    text not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index auth_code_expiry on identity.auth_code (expires_at);
create index auth_code_family on identity.auth_code (family);

-- 刷新令牌: replaced at each use.
create table identity.refresh_token (
    hash       bytea primary key,
    family     uuid not null references identity.token_family on delete cascade,
    parent     bytea,
    issued_at  timestamptz not null,
    rotated_at timestamptz
);
create index refresh_token_family on identity.refresh_token (family);
create index refresh_token_parent on identity.refresh_token (parent);

-- 签名密钥: the private half is sealed under the node's master key.
create table identity.signing_key (
    kid            text primary key,
    public_jwk     text not null,
    private_sealed bytea not null,
    published_at   timestamptz not null,
    active_from    timestamptz not null
);

-- 登录记录: who tried from where and how it ended; kept half a year and more (网络安全法 第二十一条).
create table identity.login_attempt (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    account bytea not null,
    person  uuid,
    source  text not null,
    outcome text not null check (outcome in ('success','wrong-password','unknown-account','disabled','throttled','busy'))
);
create index login_attempt_person on identity.login_attempt (person, at desc) where person is not null;
create index login_attempt_at on identity.login_attempt using brin (at);

-- 登录失败处理: one row a key (source, account, or account from a source it knows).
create unlogged table identity.throttle (
    key        text primary key,
    attempts   int not null,
    last_at    timestamptz not null,
    allowed_at timestamptz not null
);

-- Sources from which an account has signed in before.
create table identity.known_source (
    account bytea not null,
    source  text not null,
    seen_at timestamptz not null,
    primary key (account, source)
);

-- Ids of assertions that may be used only once; shared by all processes of the node.
create table identity.replay (
    issuer     text not null,
    jti        text not null,
    expires_at timestamptz not null,
    primary key (issuer, jti)
);
create index replay_expiry on identity.replay (expires_at);

-- What one commit of the ledger changes here. Shapes: qingdan.identity.store.LedgerFacts.
create function identity.write(w jsonb) returns void language plpgsql as $$
declare
    kind text := w ->> 'kind';
    changed int;
begin
    if kind = 'delegation' then
        insert into identity.delegation as d (id, principal_kind, principal, principal_name, principal_code, agent,
                agent_name, items, actions, valid_from, valid_to, status, version)
        values ((w ->> 'id')::uuid, w ->> 'principalKind', (w ->> 'principal')::uuid, w ->> 'principalName',
                w ->> 'principalCode', (w ->> 'agent')::uuid, w ->> 'agentName',
                case when jsonb_typeof(w -> 'items') = 'array'
                     then array(select jsonb_array_elements_text(w -> 'items')) end,
                array(select jsonb_array_elements_text(w -> 'actions')),
                (w ->> 'validFrom')::timestamptz, (w ->> 'validTo')::timestamptz, w ->> 'status', (w ->> 'version')::bigint)
        on conflict (id) do update set status = excluded.status, version = excluded.version
            where d.version = excluded.version - 1;
    elsif kind = 'appointment' then
        insert into identity.appointment (id, person, org, org_name, post, roles, region, valid_from, valid_to, version)
        values ((w ->> 'id')::uuid, (w ->> 'person')::uuid, w ->> 'org', w ->> 'orgName', w ->> 'post',
                array(select jsonb_array_elements_text(w -> 'roles')), w ->> 'region',
                (w ->> 'from')::date, (w ->> 'to')::date, 1);
    elsif kind = 'appointment-end' then
        update identity.appointment set valid_to = (w ->> 'to')::date, version = version + 1
         where id = (w ->> 'id')::uuid and version = (w ->> 'version')::bigint - 1;
    else
        raise exception 'Expected a known kind of identity fact, but it is %', kind using errcode = 'QD001';
    end if;
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception 'Expected version % of %, but it has moved on', w ->> 'version', w ->> 'id' using errcode = 'QD002';
    end if;
end $$;
