package qingdan.api.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Arguments;
import qingdan.contract.Call;
import qingdan.contract.Operations;
import qingdan.contract.Reply;

/** The room of the bench contract, in the shape the generator gives rooms. */
interface BenchOperations extends Operations {
    record Item(
            @JsonProperty("itemId") UUID itemId,
            @JsonProperty("name") String name,
            @JsonProperty("region") String region,
            @JsonProperty("limitDays") int limitDays,
            @JsonProperty("version") long version) {}

    record Material(
            @JsonProperty("code") String code,
            @JsonProperty("name") String name,
            @JsonProperty("sha256") String sha256,
            @JsonProperty("sizeBytes") long sizeBytes) {}

    record Submit(
            @JsonProperty("itemCode") String itemCode,
            @JsonProperty("applicantName") String applicantName,
            @JsonProperty("phone") String phone,
            @JsonProperty("day") java.time.LocalDate day,
            @JsonProperty("form") Map<String, String> form,
            @JsonProperty("materials") List<Material> materials) {}

    Uni<Reply<Item>> getItem(Call call, UUID itemId, Integer limit, @Nullable String q);

    Uni<Reply<Item>> getOwnItem(Call call, UUID itemId);

    Uni<Reply<Item>> submitItem(Call call, Submit body);

    @Override
    default Set<String> operationIds() {
        return Set.of("getItem", "getOwnItem", "submitItem");
    }

    @Override
    default Uni<? extends Reply<?>> dispatch(String operationId, Call call, Arguments in) {
        return switch (operationId) {
            case "getItem" ->
                getItem(
                        call,
                        in.path("itemId", UUID.class),
                        in.query("limit", Integer.class),
                        in.optionalQuery("q", String.class));
            case "getOwnItem" -> getOwnItem(call, in.path("itemId", UUID.class));
            case "submitItem" -> submitItem(call, in.body(Submit.class));
            default -> throw new IllegalArgumentException(operationId);
        };
    }
}
