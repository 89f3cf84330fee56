using System.Globalization;
using System.Runtime.CompilerServices;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Audit.ViewModels;
using LeftBehind.Ui.Security;

namespace LeftBehind.Audit.Services;

/// <summary>The log as a table that leaves the system.</summary>
internal sealed class AuditTable(AuditReader reader, AuditWords words, RoleWords roles, IStringLocalizer<Startup> text)
{
    public TableLayout Layout() => new(text["Access log"], text["Access log"],
    [
        new(text["Time"], 20), new(text["Who"], 14), new(text["Role"], 16), new(text["What was done"], 14),
        new(text["On what"], 28), new(text["Details"], 40), new(text["From where"], 18),
    ]);

    public async IAsyncEnumerable<IReadOnlyList<TableCell>> RowsAsync(AuditFilter filter, long until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var page in reader.PagesAsync(filter, until, cancellationToken))
        {
            foreach (var row in page.Page.Rows)
            {
                yield return
                [
                    ChinaTime.LocalOf(row.OccurredUtc).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), row.UserDisplayName,
                    row.RoleName.Length > 0 ? roles.Of(row.RoleName) : "", words.Of(row.Action), $"{page.KindOf(row)} {page.SubjectOf(row)?.Text}".Trim(), row.Detail, row.IpAddress,
                ];
            }
        }
    }
}
