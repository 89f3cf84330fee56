namespace LeftBehind.Forms.Annexes;

/// <summary>A school's figures, counted from its list and nowhere else.</summary>
internal sealed record Annex2Totals(string School, int Listed, IReadOnlyList<int> ByForm, int WithoutForm, int Left)
{
    /// <summary>Whether the list is what the school handed in for that day, or made from its files.</summary>
    public bool HandedIn { get; init; }

    public static Annex2Totals Of(Annex2Sheet sheet)
    {
        var present = sheet.Rows.Where(row => !row.HasLeft).ToList();
        // 随其他生活 may be printed with an addition in brackets, by the county's setting.
        int[] byForm = [.. Annex2Form.GuardianshipForms.Select(form =>
            present.Count(row => row.GuardianshipForm.StartsWith(form, StringComparison.Ordinal)))];
        return new(sheet.School, present.Count, byForm, present.Count - byForm.Sum(), sheet.Rows.Count - present.Count);
    }

    public IEnumerable<int> Figures => [Listed, .. ByForm, WithoutForm, Left];
}
