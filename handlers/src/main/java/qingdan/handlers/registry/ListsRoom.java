package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Reply;
import qingdan.contract.Upload;
import qingdan.contract.api.RegistryListsOperations;
import qingdan.contract.model.EditionList;
import qingdan.contract.model.EditionView;
import qingdan.contract.model.ImportItemPage;
import qingdan.contract.model.ImportPage;
import qingdan.contract.model.ImportResult;
import qingdan.contract.model.ImportState;
import qingdan.contract.model.ImportView;
import qingdan.contract.model.ItemGuide;
import qingdan.contract.model.ListTablePage;
import qingdan.contract.model.PublishEdition;
import qingdan.contract.model.ReviewImport;
import qingdan.contract.model.SubmitImport;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.registry.intake.ImportCommand;
import qingdan.registry.store.ItemSnapshots;

/** Lists on their way in and out (清单的导入、导出与版本), through the contract. */
public final class ListsRoom implements RegistryListsOperations {
    private final ImportDesk imports;
    private final EditionDesk editions;
    private final ExportDesk exports;
    private final PrintDesk prints;
    private final ItemSnapshots snapshots;
    private final InstantSource clock;

    public ListsRoom(
            ImportDesk imports,
            EditionDesk editions,
            ExportDesk exports,
            PrintDesk prints,
            ItemSnapshots snapshots,
            InstantSource clock) {
        this.imports = imports;
        this.editions = editions;
        this.exports = exports;
        this.prints = prints;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @Override
    public Uni<Reply<Void>> getListExport(
            Call call,
            String region,
            String kind,
            String format,
            Boolean below,
            @Nullable String organ,
            @Nullable String category,
            @Nullable LocalDate asOf) {
        return exports.export(region, kind, format, below, organ, category, asOf);
    }

    @Override
    public Uni<Reply<ListTablePage>> listTableRows(
            Call call,
            String region,
            String kind,
            Boolean below,
            @Nullable String organ,
            @Nullable String category,
            @Nullable LocalDate asOf,
            Integer limit,
            @Nullable String cursor) {
        return exports.rows(region, kind, below, organ, category, asOf, limit, cursor);
    }

    @Override
    public Uni<Reply<Void>> getOpenData(Call call, String region) {
        return exports.openData(region);
    }

    @Override
    public Uni<Reply<Void>> getDataDictionary(Call call) {
        return exports.dictionary();
    }

    @Override
    public Uni<Reply<EditionList>> listEditions(Call call, @Nullable String region) {
        return editions.list(region);
    }

    @Override
    public Uni<Reply<EditionView>> getEdition(Call call, String editionId) {
        return editions.get(editionId);
    }

    @Override
    public Uni<Reply<EditionView>> publishEdition(Call call, String editionId, PublishEdition body) {
        return editions.publish(call, editionId, body);
    }

    @Override
    public Uni<Reply<Void>> getItemProof(Call call, String editionId, String itemCode) {
        return editions.proof(editionId, itemCode);
    }

    @Override
    public Uni<Reply<ItemGuide>> getItemVersion(Call call, String itemCode, Integer itemVersion) {
        return snapshots
                .version(itemCode, itemVersion, LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE))
                .chain(found -> new Guides(snapshots).of(found, call.locale()))
                .map(guide -> guide.map(g -> Reply.ok(g))
                        .orElseGet(() -> Reply.refused("item-not-found", "itemCode", itemCode)));
    }

    @Override
    public Uni<Reply<Void>> getItemDocument(Call call, String itemCode, Integer itemVersion) {
        return prints.item(itemCode, itemVersion);
    }

    @Override
    public Uni<Reply<Void>> getProcedureChart(
            Call call,
            String procedureKey,
            @Nullable Integer version,
            String view,
            @Nullable String itemCode,
            @Nullable LocalDate asOf) {
        return prints.chart(procedureKey, version, view, itemCode, asOf);
    }

    @Override
    public Uni<Reply<ImportPage>> listImports(
            Call call, @Nullable ImportState state, Integer limit, @Nullable String cursor) {
        return imports.list(call, state, limit, cursor);
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
    public Uni<Reply<Void>> getImportFile(Call call, UUID importId) {
        return imports.file(call, importId);
    }

    @Override
    public Uni<Reply<ImportItemPage>> listImportItems(
            Call call, UUID importId, @Nullable ImportResult result, Integer limit, @Nullable String cursor) {
        return imports.items(call, importId, result, limit, cursor);
    }

    @Override
    public Uni<Reply<ImportView>> submitImport(Call call, UUID importId, SubmitImport body) {
        return imports.run(call, importId, new ImportCommand.Submit(body.reason(), body.basis(), body.documentNo()));
    }

    @Override
    public Uni<Reply<ImportView>> reviewImport(Call call, UUID importId, ReviewImport body) {
        String opinion = body.opinion();
        return imports.run(
                call, importId, new ImportCommand.Review(body.outcome().wire(), opinion == null ? "" : opinion));
    }

    @Override
    public Uni<Reply<ImportView>> withdrawImport(Call call, UUID importId) {
        return imports.run(call, importId, new ImportCommand.Withdraw());
    }
}
