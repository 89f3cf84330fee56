using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Children.Import;

/// <summary>A line in the history of each file that was imported.</summary>
internal sealed class CommitLog(IAuditLog audit, SiteLanguage site, IStringLocalizer<Startup> text)
{
    public Task RecordAsync(IReadOnlyList<ContentItem> items, bool forSchool, CancellationToken cancellationToken)
    {
        var detail = forSchool ? site.Say(() => text["Entered by the county for the school"].Value) : "";
        return audit.RecordManyAsync([.. items.Select(item => new AuditEntry(AuditAction.Imported, ChildType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId, Detail = detail })], cancellationToken);
    }
}
