package qingdan.handlers.identity;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.contract.Reply;
import qingdan.contract.api.IdentityOperations;
import qingdan.contract.model.MeView;
import qingdan.handlers.Names;
import qingdan.handlers.PostNames;

/** Who is signed in (统一身份认证), as the verified token says, with names in place of codes. */
public final class IdentityRoom implements IdentityOperations {
    private final Names names;

    public IdentityRoom(Names names) {
        this.names = names;
    }

    @Override
    public Uni<Reply<MeView>> getMe(Call call) {
        Principal p = call.principal();
        return Uni.combine()
                .all()
                .unis(names.organ(p.org()), names.region(p.region()))
                .asTuple()
                .map(found -> Reply.ok(view(
                        p, call, found.getItem1().orElse(null), found.getItem2().orElse(null))));
    }

    private static MeView view(Principal p, Call call, @Nullable String organ, @Nullable String region) {
        Principal.Represented company = p.actsFor();
        return new MeView(
                p.subject(),
                p.name(),
                kind(p.kind()),
                company == null ? null : company.name(),
                company == null ? null : company.code(),
                p.org(),
                organ,
                p.post(),
                PostNames.of(p.post(), call.locale()),
                p.region(),
                region,
                List.copyOf(p.roles()),
                null);
    }

    private static MeView.KindEnum kind(Principal.Kind kind) {
        return switch (kind) {
            case CITIZEN -> MeView.KindEnum.NATURAL_PERSON;
            case LEGAL_PERSON -> MeView.KindEnum.LEGAL_PERSON;
            case OFFICIAL -> MeView.KindEnum.OFFICIAL;
            case PARTNER, NODE, ANONYMOUS -> MeView.KindEnum.PARTNER;
        };
    }
}
