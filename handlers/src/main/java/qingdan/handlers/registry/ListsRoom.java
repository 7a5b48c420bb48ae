package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.contract.api.RegistryListsOperations;
import qingdan.contract.model.ImportPage;
import qingdan.contract.model.ImportView;

/** Lists on their way in and out (清单的导入、导出与版本), through the contract. */
public final class ListsRoom implements RegistryListsOperations {
    private final ImportDesk imports;

    public ListsRoom(ImportDesk imports) {
        this.imports = imports;
    }

    @Override
    public Uni<Reply<ImportPage>> listImports(Call call, Integer limit, @Nullable String cursor) {
        return imports.list(call, limit, cursor);
    }

    @Override
    public Uni<Reply<ImportView>> createImport(
            Call call,
            UUID importId,
            String fileName,
            String reason,
            @Nullable String edition,
            @Nullable LocalDate effectiveFrom,
            Upload upload) {
        return imports.create(call, importId, fileName, reason, edition, effectiveFrom, upload);
    }

    @Override
    public Uni<Reply<ImportView>> getImport(Call call, UUID importId) {
        return imports.get(call, importId);
    }

    @Override
    public Uni<Reply<Void>> getImportReport(Call call, UUID importId) {
        return imports.report(call, importId);
    }

    @Override
    public Uni<Reply<ImportView>> submitImport(Call call, UUID importId) {
        return imports.apply(call, importId);
    }

    @Override
    public Uni<Reply<ImportView>> withdrawImport(Call call, UUID importId) {
        return imports.withdraw(call, importId);
    }
}
