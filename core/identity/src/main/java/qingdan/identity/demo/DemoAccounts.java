package qingdan.identity.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import qingdan.identity.crypto.MasterKey;
import qingdan.identity.crypto.PasswordHasher;
import qingdan.identity.crypto.Secrets;
import qingdan.identity.domain.Appointment;
import qingdan.identity.domain.Client;
import qingdan.identity.domain.DelegatedAction;
import qingdan.identity.domain.DelegationCommand;
import qingdan.identity.domain.ItemScope;
import qingdan.identity.domain.LegalPerson;
import qingdan.identity.domain.NaturalPerson;
import qingdan.identity.domain.NaturalPerson.RealNameLevel;
import qingdan.identity.domain.Post;
import qingdan.identity.store.AppointmentDesk;
import qingdan.identity.store.ClientStore;
import qingdan.identity.store.DelegationDesk;
import qingdan.identity.store.RegistrationStore;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;

/**
 * The people of the demonstration (演示账号). They exist only where demo mode is switched on; a node that is not in demo
 * mode does not start on a database that holds them (ASVS 6.3.2).
 */
public final class DemoAccounts {

    private static final Actor SEED = Actor.system("demo-seed");
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final int AT_ONCE = 8;

    private static final String PRESENT = "select count(*) from identity.credential where login = any($1)";

    private final Database database;
    private final RegistrationStore registration;
    private final AppointmentDesk appointments;
    private final DelegationDesk delegations;
    private final ClientStore clients;
    private final PasswordHasher hasher;
    private final InstantSource clock;

    public DemoAccounts(
            Database database, Ledger ledger, MasterKey master, PasswordHasher hasher, InstantSource clock) {
        this.database = database;
        this.registration = new RegistrationStore(database.pool(), master);
        this.appointments = new AppointmentDesk(database.pool(), ledger, clock);
        this.delegations = new DelegationDesk(database, ledger, clock);
        this.clients = new ClientStore(database.pool());
        this.hasher = hasher;
        this.clock = clock;
    }

    /** The accounts to print: everybody with a name. Staff of further organs: {@link #staffOf}. */
    public static List<DemoAccount> list() {
        List<DemoAccount> accounts = new ArrayList<>();
        accounts.add(citizen(DemoPeople.WANG, "natural-person", "肥西县"));
        accounts.add(citizen(DemoPeople.LI, "legal-person", DemoPeople.FOOD.name()));
        accounts.add(citizen(DemoPeople.CHEN, "legal-person", DemoPeople.FOOD.name()));
        accounts.add(citizen(DemoPeople.ZHAO, "legal-person", DemoPeople.BUILDING.name()));
        DemoPeople.officials().forEach(official -> accounts.add(official(official)));
        accounts.add(new DemoAccount(
                "partner-demo",
                DemoPeople.PARTNER_SECRET,
                "演示对接系统",
                "partner",
                DemoPeople.FEIXI_MARKET.name(),
                "第三方系统",
                "Partner client (client_credentials)"));
        return List.copyOf(accounts);
    }

    /** The accounts of an organ's demonstration staff, one for each working post. */
    public static List<DemoAccount> staffOf(DemoOrgan organ) {
        return DemoPeople.staffOf(organ).stream().map(DemoAccounts::official).toList();
    }

    /** Organs of the demonstration's county, beside 市场监督管理局, with items that can be applied for online: each gets staff. */
    public static List<DemoOrgan> countyOrgans() {
        return DemoPeople.COUNTY_ORGANS;
    }

    /** Name to sign in with of whoever holds a working post of an organ that has demonstration staff. */
    public static String login(String organCode, Post post) {
        return Stream.concat(
                        DemoPeople.officials().stream(),
                        DemoPeople.COUNTY_ORGANS.stream().flatMap(organ -> DemoPeople.staffOf(organ).stream()))
                .filter(o -> o.organ().code().equals(organCode) && o.post() == post)
                .findFirst()
                .map(DemoPeople.Official::login)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected demonstration staff at " + organCode + ", but there is no " + post.code()));
    }

    /**
     * Writes them down, once.
     *
     * @param demo whether this node is in demo mode
     * @param organs organs that get staff beside the named people
     */
    public Uni<Void> seed(boolean demo, List<DemoOrgan> organs) {
        if (!demo) {
            return Uni.createFrom().failure(new IllegalStateException("Expected demo mode, but it is off"));
        }
        List<DemoPeople.Official> officials = Stream.concat(
                        DemoPeople.officials().stream(),
                        organs.stream().flatMap(organ -> DemoPeople.staffOf(organ).stream()))
                .toList();
        List<String> logins = Stream.concat(
                        DemoPeople.citizens().stream().map(DemoPeople.Citizen::login),
                        officials.stream().map(DemoPeople.Official::login))
                .toList();
        return count(logins)
                .flatMap(present -> present == logins.size() ? Uni.createFrom().voidItem() : seed(officials));
    }

    /** Fails when the database holds demonstration accounts: a node outside demo mode must not start on it. */
    public static Uni<Void> refuseOutsideDemo(Database database) {
        return count(
                        database,
                        DemoPeople.citizens().stream()
                                .map(DemoPeople.Citizen::login)
                                .toList())
                .flatMap(found -> found == 0
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom()
                                .failure(new IllegalStateException(
                                        "Expected a database without demonstration accounts, but it holds " + found)));
    }

    private Uni<Void> seed(List<DemoPeople.Official> officials) {
        // One hash for all: everybody's password is the same and printed on the screen.
        return hasher.hash(DemoPeople.PASSWORD)
                .flatMap(hash -> each(DemoPeople.citizens(), person -> citizen(person, hash))
                        .chain(() -> each(DemoPeople.companies(), this::company))
                        .chain(() -> each(officials, official -> official(official, hash)))
                        .chain(() -> delegate(DemoPeople.FOOD, DemoPeople.LI, DelegatedAction.values()))
                        .chain(() -> delegate(
                                DemoPeople.BUILDING,
                                DemoPeople.ZHAO,
                                DelegatedAction.VIEW,
                                DelegatedAction.APPLY,
                                DelegatedAction.ANSWER))
                        .chain(() -> clients.put(partner(), clock.instant()))
                        .replaceWithVoid());
    }

    private Uni<Integer> citizen(DemoPeople.Citizen person, String hash) {
        Instant now = clock.instant();
        NaturalPerson natural = new NaturalPerson(person.id(), person.name(), RealNameLevel.of(person.level()));
        return registration
                .person(natural, person.number(), now)
                .chain(() -> registration.password(person.login(), person.id(), hash, now));
    }

    private Uni<Integer> company(DemoPeople.Company company) {
        return registration.legalPerson(legal(company), clock.instant());
    }

    private Uni<Boolean> official(DemoPeople.Official official, String hash) {
        Instant now = clock.instant();
        NaturalPerson person = new NaturalPerson(official.id(), official.name(), RealNameLevel.SEEN);
        Appointment appointment = new Appointment(
                DemoPeople.idOf("appointment/" + official.login()),
                official.id(),
                official.organ().code(),
                official.organ().name(),
                official.post().code(),
                official.post().roles(),
                official.region(),
                SINCE,
                null);
        String staffNo = official.login().length() > 32 ? official.login().substring(0, 32) : official.login();
        return registration
                .person(person, null, now)
                .chain(() -> registration.staff(official.id(), staffNo, now))
                .chain(() -> registration.password(official.login(), official.id(), hash, now))
                .chain(() -> appointments.appoint(appointment, SEED));
    }

    private Uni<Void> delegate(DemoPeople.Company company, DemoPeople.Citizen agent, DelegatedAction... actions) {
        UUID id = DemoPeople.idOf("delegation/" + company.key() + "/" + agent.login());
        Instant now = clock.instant();
        var grant = new DelegationCommand.GrantDelegation(
                id,
                legal(company).party(),
                agent.id(),
                agent.name(),
                new ItemScope.AllItems(),
                Set.of(actions),
                now,
                now.plus(Duration.ofDays(365)));
        return delegations
                .find(id)
                .flatMap(found -> found.isPresent()
                        ? Uni.createFrom().voidItem()
                        : delegations
                                .handle(id, grant, SEED)
                                .chain(() -> delegations.handle(
                                        id,
                                        new DelegationCommand.ConfirmDelegation(
                                                agent.id().toString()),
                                        SEED))
                                .replaceWithVoid());
    }

    private static LegalPerson legal(DemoPeople.Company company) {
        return new LegalPerson(
                company.id(),
                company.uscc(),
                company.name(),
                LegalPerson.Kind.ENTERPRISE,
                company.representative().id());
    }

    private static Client partner() {
        return new Client(
                "partner-demo",
                "演示对接系统",
                "Demonstration partner",
                Secrets.fingerprint(DemoPeople.PARTNER_SECRET),
                DemoPeople.FEIXI_MARKET.code(),
                List.of(),
                List.of(),
                Set.of(Client.CLIENT_CREDENTIALS),
                Set.of("registry:read", "portal:read", "casework:read", "oversight:read"),
                Duration.ofHours(12));
    }

    private <T, R> Uni<Void> each(List<T> all, Function<T, Uni<R>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUni(work::apply)
                .merge(AT_ONCE)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Long> count(List<String> logins) {
        return count(database, logins);
    }

    private static Uni<Long> count(Database database, List<String> logins) {
        return Async.uni(() -> database.pool()
                .preparedQuery(PRESENT)
                .execute(Tuple.of(logins.toArray(String[]::new)))
                .map(rows -> rows.iterator().next().getLong(0)));
    }

    private static DemoAccount citizen(DemoPeople.Citizen person, String kind, String place) {
        return new DemoAccount(
                person.login(), DemoPeople.PASSWORD, person.name(), kind, place, person.roleZh(), person.roleEn());
    }

    private static DemoAccount official(DemoPeople.Official official) {
        return new DemoAccount(
                official.login(),
                DemoPeople.PASSWORD,
                official.name(),
                "official",
                official.organ().name(),
                official.post().zh(),
                official.post().en());
    }
}
