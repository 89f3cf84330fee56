using LeftBehind.Abstractions.Content;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

/// <summary>Reads all lines, finds out which files they are about, and says what would become of each.</summary>
internal sealed class ChildPlanner(ChildPlaces places, IClassDirectory classes, ChildLoader loader, IContentManager content, PlannerText words)
{
    private const int LinesBetweenReports = 200;

    public async Task<ChildPlan> PlanAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var place = await places.FindAsync(request.OrganizationId, cancellationToken);
        var today = words.Today;
        var finder = new ClassFinder(place, await classes.OfSchoolAsync(place.SchoolId, cancellationToken), request.Answers, SchoolCalendarRules.YearOn(today), words.Text);
        var schools = new SchoolCheck(place, request.Answers, words.Text);
        var reader = new ChildRowReader(words.Text, words.ImportText);
        var sheets = request.Sheets.Select(sheet => (Sheet: sheet, Lines: sheet.Rows.Select(row => reader.Read(row, FilledOn(sheet, today)) with { IsDated = row.Says(ChildFields.FilledOn) || DateText.Parse(sheet.FilledOn).Date is not null }).ToList())).ToList();
        var lines = sheets.SelectMany(sheet => sheet.Lines).ToList();
        var known = await loader.LoadAsync(place.SchoolId, lines, cancellationToken);
        var elsewhere = await loader.ElsewhereAsync(place.SchoolId, lines, known.Select(draft => draft.Item.ContentItemId).ToHashSet(), cancellationToken);
        var judge = new ChildJudge(request, place, words, elsewhere, () => content.New(ChildType.Name, place.SchoolId));
        known.ToList().ForEach(judge.Matcher.Add);
        foreach (var (sheet, own) in sheets)
        {
            await JudgeAsync(judge, sheet, own, line => Place(line, sheet, finder, schools), request.Progress, cancellationToken);
        }

        return new ChildPlan
        {
            Place = place,
            Verdicts = judge.Verdicts,
            Questions = [.. schools.Questions, .. finder.Questions, .. judge.Questions],
            Notices = [.. words.OfEntering(place.SchoolName), .. sheets.SelectMany(sheet => Notices(sheet.Sheet, sheet.Lines, today)).Distinct()],
            Drafts = [.. judge.Drafts],
        };
    }

    private static async Task JudgeAsync(ChildJudge judge, ImportSheet sheet, List<ParsedChild> lines, Func<ParsedChild, PlacedLine> place, Func<int, Task>? progress, CancellationToken cancellationToken)
    {
        var placed = lines.Select(place).ToList();
        judge.Begin(sheet, placed);
        for (var index = 0; index < placed.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            judge.Judge(placed[index]);
            if (progress is not null && judge.Verdicts.Count % LinesBetweenReports == 0)
            {
                await progress(judge.Verdicts.Count);
            }
        }
    }

    private static PlacedLine Place(ParsedChild line, ImportSheet sheet, ClassFinder finder, SchoolCheck schools)
    {
        if (line.IsRefused)
        {
            return new PlacedLine(line, null, "", null);
        }

        var (refusal, schoolQuestion) = schools.Check(line, sheet);
        if (refusal is not null || schoolQuestion.Length > 0)
        {
            return new PlacedLine(line, null, schoolQuestion, refusal);
        }

        var (found, question) = finder.Find(ClassTexts.Of(line.Row, sheet), SchoolCalendarRules.YearOn(line.FilledOn));
        return new PlacedLine(line, found, question, null);
    }

    private static DateOnly FilledOn(ImportSheet sheet, DateOnly today) =>
        DateText.Parse(sheet.FilledOn).Date is { } date && date.FirstDay <= today ? date.FirstDay : today;

    private IEnumerable<string> Notices(ImportSheet sheet, List<ParsedChild> lines, DateOnly today)
    {
        var date = DateText.Parse(sheet.FilledOn).Date;
        if (date?.FirstDay > today)
        {
            yield return words.Text["“{0}” bears a date of filling in that is in the future. Today is taken for it.", sheet.Name];
        }
        else if (date is null && lines.Exists(line => !line.Row.Says(ChildFields.FilledOn)))
        {
            yield return words.Text["“{0}” bears no date of filling in. Today is taken for it.", sheet.Name];
        }
        else if (date is { } known && SchoolCalendarRules.YearOn(known.FirstDay) != SchoolCalendarRules.YearOn(today))
        {
            yield return words.Text["“{0}” is of the school year {1}: its classes are those of that year, which are one or more grades higher now.", sheet.Name, SchoolCalendarRules.YearOn(known.FirstDay)];
        }
    }
}
