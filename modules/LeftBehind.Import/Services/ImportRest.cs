using System.Globalization;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Returning;
using LeftBehind.Import.Tables;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Services;

/// <summary>Hands back what was not taken in, in the user's own workbook.</summary>
internal sealed class ImportRest(ImportStore store, ImportStage stage, ImportCheck check, IStringLocalizer<Startup> text)
{
    // The heading is Chinese in every language: it is found again by it when the workbook comes back.
    public const string Heading = "导入说明";
    private const int LongestNote = 500;

    public async Task<byte[]> WriteAsync(OpenBatch open, CancellationToken cancellationToken)
    {
        var file = await store.FileAsync(open.Batch, cancellationToken);
        var source = await check.OpenAsync(open.Batch, open.Target, cancellationToken);
        var settings = ImportSettings.Parse(open.Batch.Settings);
        var rows = await stage.RowsAsync(open.Batch, cancellationToken);
        var questions = (await stage.HeadAsync(open.Batch, cancellationToken)).Questions.ToDictionary(question => question.Key, question => question.Text);
        var isDone = open.Batch.State == ImportState.Committed;
        var sheets = rows.GroupBy(row => row.Sheet)
            .Select(sheet => (Rows: sheet, Table: source.Table(sheet.Key, settings.Of(sheet.Key)?.HeaderRow)))
            .Where(sheet => sheet.Table is not null)
            .Select(sheet => Sheet(sheet.Table!, sheet.Rows, row => Returned(row, questions, isDone))).ToList();
        return ReturnedWorkbook.Write(file, source.Workbook, sheets, Heading);
    }

    private static ReturnedSheet Sheet(SourceTable table, IEnumerable<StagedRow> rows, Func<StagedRow, ReturnedRow> returned) => new(
        table.Sheet.Index,
        table.Header.FirstRow,
        table.Columns.Where(column => column.Label.Leaf == Heading).Select(column => (int?)column.Index).FirstOrDefault() ?? table.Sheet.Width,
        rows.Select(returned).DistinctBy(row => row.Number).ToDictionary(row => row.Number));

    private ReturnedRow Returned(StagedRow row, Dictionary<string, string> questions, bool isDone)
    {
        var note = row.Kind switch
        {
            ImportVerdictKind.Added or ImportVerdictKind.Changed => isDone ? text["Taken in"].Value : text["Can be taken in"].Value,
            ImportVerdictKind.Unchanged => text["Already there, nothing to change"].Value,
            _ => string.Join("\n", row.Messages.Select(Sentence).Concat(row.Questions.Select(key => questions.GetValueOrDefault(key, "")).Where(question => question.Length > 0))),
        };
        return new ReturnedRow(row.Number, note.Length > LongestNote ? note[..LongestNote] : note)
        {
            IsDone = isDone && !row.IsRest,
            Marked = row.IsRest ? row.Messages.Where(message => message.Refuses && message.Address.Length > 0).Select(message => message.Address).ToHashSet() : new HashSet<string>(),
        };
    }

    private static string Sentence(StagedMessage message) => message.Address.Length == 0 ? message.Text : string.Create(CultureInfo.InvariantCulture, $"{message.Address}：{message.Text}");
}
