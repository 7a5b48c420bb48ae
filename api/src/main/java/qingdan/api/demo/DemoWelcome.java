package qingdan.api.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import qingdan.identity.demo.DemoAccount;
import qingdan.identity.demo.DemoAccounts;
import qingdan.node.domain.Topology;

/** What {@code ./qd up} prints at the end: addresses and demo accounts, as text for people and as JSON for tests. */
final class DemoWelcome {
    private DemoWelcome() {}

    static void write(Path dir, String web, String mobile, List<Topology.Member> nodes) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("  网页门户 Web      ").append(web).append('\n');
        text.append("  手机端   Mobile   ").append(mobile).append('\n');
        for (Topology.Member node : nodes)
            text.append("  节点     Node     ")
                    .append(node.apiBase())
                    .append("  ")
                    .append(node.name())
                    .append(' ')
                    .append(node.region())
                    .append('\n');
        text.append('\n').append("  演示账号 Demo accounts (登录名 / 密码)\n");
        for (DemoAccount a : DemoAccounts.list())
            text.append(String.format(
                    "  %-22s %-18s %s · %s · %s%n", a.login(), a.password(), a.name(), a.place(), a.roleZh()));
        Files.writeString(dir.resolve("welcome.txt"), text);
        Files.write(
                dir.resolve("accounts.json"),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(DemoAccounts.list()));
    }
}
