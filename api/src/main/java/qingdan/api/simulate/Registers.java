package qingdan.api.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.api.people.Applicant;
import qingdan.api.people.Officers;
import qingdan.api.people.Person;
import qingdan.api.people.Town;
import qingdan.contract.model.ApplicationPage;
import qingdan.contract.model.CasePage;
import qingdan.contract.model.CaseState;
import qingdan.contract.model.OversightCasePage;

/** Reads every list page by page, as the people whose list it is: states by acceptance number (台账). */
final class Registers {
    private final Town town;

    Registers(Town town) {
        this.town = town;
    }

    /** What the officers of every organ see at the county. */
    Map<String, List<CaseState>> county() {
        Map<String, List<CaseState>> found = new HashMap<>();
        for (Officers office : town.offices())
            pages(
                    office.window(),
                    town.at(Town.COUNTY) + "/v1/cases?limit=100",
                    CasePage.class,
                    CasePage::nextCursor,
                    page -> page.items().forEach(c -> put(found, c.number(), c.state())));
        return found;
    }

    /** What the supervisor sees at the province. */
    Map<String, List<CaseState>> province() {
        Map<String, List<CaseState>> found = new HashMap<>();
        pages(
                town.supervisor(),
                town.at(Town.PROVINCE) + "/v1/oversight/cases?limit=100&region=" + Town.COUNTY,
                OversightCasePage.class,
                OversightCasePage::nextCursor,
                page -> page.items().forEach(c -> put(found, c.number(), c.state())));
        return found;
    }

    /** What the applicants see at the portal; each party's list once. */
    Map<String, List<CaseState>> applicants() {
        Map<String, List<CaseState>> found = new HashMap<>();
        for (Applicant applicant : town.applicants())
            pages(
                    applicant.person(),
                    town.at(Town.PROVINCE) + "/v1/applications?limit=100",
                    ApplicationPage.class,
                    ApplicationPage::nextCursor,
                    page -> page.items().forEach(a -> put(found, a.number(), a.state())));
        return found;
    }

    private static void put(Map<String, List<CaseState>> found, String number, CaseState state) {
        found.computeIfAbsent(number, n -> new ArrayList<>(1)).add(state);
    }

    private static <P> void pages(
            Person reader,
            String url,
            Class<P> type,
            Function<P, @Nullable String> next,
            java.util.function.Consumer<P> each) {
        String cursor = "";
        while (true) {
            P page = reader.get(url + cursor).as(type);
            each.accept(page);
            String after = next.apply(page);
            if (after == null) return;
            cursor = "&cursor=" + after;
        }
    }
}
