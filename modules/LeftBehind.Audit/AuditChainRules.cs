using System.Globalization;
using LeftBehind.Audit.Entities;

namespace LeftBehind.Audit;

/// <summary>What of a line is sealed: all that the log promises to keep. The level columns follow a school into another county and are left out.</summary>
internal static class AuditChainRules
{
    // Stands in no text that the log takes.
    private const char Between = '\u001F';

    public static string Text(AuditRow row) => string.Join(
        Between,
        row.Id.ToString(CultureInfo.InvariantCulture), row.OccurredUtc.Ticks.ToString(CultureInfo.InvariantCulture), row.UserId.ToString(CultureInfo.InvariantCulture),
        row.UserDisplayName, row.RoleName, row.IpAddress, ((int)row.Action).ToString(CultureInfo.InvariantCulture), row.Subject, row.SubjectId, row.Detail,
        row.OrganizationId.ToString(CultureInfo.InvariantCulture));

    public static string Link(Func<string, string> hash, string before, IEnumerable<AuditRow> rows) =>
        rows.Aggregate(before, (link, row) => hash(link + Between + Text(row)));
}
