using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Verbs;

/// <summary>What the command line says of an import: the counts on standard output, each line that needs somebody on standard error.</summary>
internal static class ImportTelling
{
    public static void Say(ImportSummary summary) => Console.WriteLine(
        $"{summary[ImportVerdictKind.Added]} new, {summary[ImportVerdictKind.Changed]} changed, {summary[ImportVerdictKind.Unchanged]} unchanged, {summary[ImportVerdictKind.LeftOut]} left out, {summary.Rest} to mend.");

    /// <returns>How many lines need somebody.</returns>
    public static int Complain(SourceWorkbook workbook, IEnumerable<StagedRow> rows, IEnumerable<ImportQuestion> questions)
    {
        var asked = questions.ToDictionary(question => question.Key, question => question.Text);
        var count = 0;
        foreach (var row in rows.Where(row => row.IsRest))
        {
            var reasons = row.Messages.Select(message => $"{message.Address} {message.Text}".Trim()).Concat(row.Questions.Select(key => asked.GetValueOrDefault(key, "")));
            Console.Error.WriteLine($"{workbook.Sheets[row.Sheet].Name}, {row.Number}: {string.Join(" | ", reasons.Where(reason => reason.Length > 0))}");
            count++;
        }

        return count;
    }
}
