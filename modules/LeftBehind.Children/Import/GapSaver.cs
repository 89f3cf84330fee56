using LeftBehind.Children.ViewModels;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

/// <summary>Takes what was typed into the grid the way of a workbook that only completes: the same reading, the same rules, the same words.</summary>
internal sealed class GapSaver(GapReader reader, ChildPlaces places, ChildPlanner planner, ChildCommit commit, IStringLocalizer<Startup> text)
{
    private static readonly HashSet<string> _ditto = ["同上", "〃", "″", "\"", "''"];

    /// <summary>Saves all of it or nothing. The faults stand under row and field.</summary>
    public async Task<(int Saved, IReadOnlyDictionary<(string Id, string Field), string> Faults)> SaveAsync(GapForm form, CancellationToken cancellationToken)
    {
        var files = (await reader.FindAsync([.. form.Rows.Select(row => row.Id ?? "")], cancellationToken)).ToDictionary(file => file.Id);
        SameAsAbove(form);
        var faults = new Dictionary<(string, string), string>();
        var rows = form.Rows.Index().Where(pair => files.ContainsKey(pair.Item.Id ?? "")).Select(pair => Row(pair.Index, pair.Item, files[pair.Item.Id!], faults)).OfType<ImportRow>().ToList();
        if (rows.Count == 0)
        {
            return (0, faults);
        }

        var plans = await PlansAsync(rows, files, cancellationToken);
        foreach (var verdict in plans.SelectMany(plan => plan.Verdicts).Where(verdict => verdict.Kind is ImportVerdictKind.Refused or ImportVerdictKind.InDoubt or ImportVerdictKind.LeftOut))
        {
            var message = verdict.Messages.FirstOrDefault(message => message.Refuses) ?? new ImportMessage(true, "", text["This file cannot be changed here. Open it."]);
            faults.TryAdd((verdict.Row.Text(ChildFields.FileNo), message.Field), message.Text);
        }

        if (faults.Count > 0)
        {
            return (0, faults);
        }

        foreach (var plan in plans)
        {
            await commit.WriteAsync(plan, cancellationToken);
        }

        return (plans.Sum(plan => plan.Drafts.Count), faults);
    }

    // A plan for each school: an office fills in for several at once.
    private async Task<IReadOnlyList<ChildPlan>> PlansAsync(List<ImportRow> rows, Dictionary<string, GapFile> files, CancellationToken cancellationToken)
    {
        var own = await places.ListAsync(cancellationToken);
        var plans = new List<ChildPlan>();
        foreach (var school in rows.GroupBy(row => own is [var only] ? only.OrganizationId : files[row.Text(ChildFields.FileNo)].Class.SchoolId))
        {
            plans.Add(await planner.PlanAsync(new ImportRequest(school.Key) { Sheets = [new ImportSheet(0, "") { OnlyCompletes = true, Rows = [.. school] }] }, cancellationToken));
        }

        return plans;
    }

    private ImportRow? Row(int index, GapRow typed, GapFile file, Dictionary<(string, string), string> faults)
    {
        var cells = new Dictionary<string, ImportCell>();
        foreach (var gap in reader.Gaps)
        {
            var said = typed.Values.GetValueOrDefault(gap.Field)?.Trim() ?? "";
            if (said.Length > 0 && !gap.IsMissing(file.File) && said != gap.Known(file.File))
            {
                faults[(file.Id, gap.Field)] = text["Somebody has entered “{0}” meanwhile. Empty the cell to keep that; to change it, open the file.", gap.Known(file.File)];
            }
            else if (!NoneText.Is(said))
            {
                cells[gap.Field] = new ImportCell(said, "");
            }
        }

        if (cells.Count == 0)
        {
            return null;
        }

        cells[ChildFields.FileNo] = new ImportCell(file.Id, "");
        cells[ChildFields.Name] = new ImportCell(file.File.Child.Name, "");
        cells[ChildFields.Class] = new ImportCell(ClassRules.Display(file.Class.Cohort, reader.Year), "");
        if (cells.ContainsKey(ChildFields.GuardianRelation))
        {
            cells[ChildFields.GuardianName] = new ImportCell(file.File.Guardians.Guardians[0].Name!, "");
        }

        return new ImportRow(0, index + 1) { Cells = cells };
    }

    private static void SameAsAbove(GapForm form)
    {
        foreach (var (above, row) in form.Rows.Zip(form.Rows.Skip(1)))
        {
            foreach (var (field, said) in row.Values.Where(pair => _ditto.Contains(pair.Value?.Trim() ?? "")).ToList())
            {
                row.Values[field] = above.Values.GetValueOrDefault(field);
            }
        }
    }
}
