using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Organizations.Services;

/// <summary>A line in the history of each of two schools that were merged, in the language of the site.</summary>
internal sealed class MergeLog(IAuditLog audit, SiteLanguage site, IStringLocalizer<Startup> text)
{
    public async Task RecordAsync(SchoolMerge merge, CancellationToken cancellationToken)
    {
        var day = merge.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await RecordAsync(AuditAction.Archived, merge.FromId, site.Say(() => text["Goes on in {0} from {1}", merge.Into, day].Value), cancellationToken);
        await RecordAsync(AuditAction.Changed, merge.IntoId, site.Say(() => text["Takes in {0} from {1}", merge.From, day].Value), cancellationToken);
    }

    private Task RecordAsync(AuditAction action, int id, string detail, CancellationToken cancellationToken) => audit.RecordAsync(
        new(action, nameof(Organization), id.ToString(CultureInfo.InvariantCulture)) { OrganizationId = id, Detail = detail }, cancellationToken);
}
