namespace LeftBehind.Forms.Annexes;

/// <summary>A school's figures, counted from its list and nowhere else.</summary>
internal sealed record Annex2Totals(string School, int Listed, IReadOnlyList<int> ByForm, int WithoutForm, int Left)
{
    /// <summary>Whether the list is what the school handed in for that day, or made from its files.</summary>
    public bool HandedIn { get; init; }

    public static Annex2Totals Of(Annex2Sheet sheet) => Of(
        sheet.School, [.. sheet.Rows.Where(row => !row.HasLeft).Select(row => row.GuardianshipForm)], sheet.Rows.Count(row => row.HasLeft));

    /// <param name="school">Its name.</param>
    /// <param name="forms">监护形式 of each child on the register, as it is printed.</param>
    /// <param name="left">Who has left since the issue before.</param>
    public static Annex2Totals Of(string school, IReadOnlyCollection<string> forms, int left)
    {
        // 随其他生活 may be printed with an addition in brackets, by the county's setting.
        int[] byForm = [.. Annex2Form.GuardianshipForms.Select(form => forms.Count(printed => printed.StartsWith(form, StringComparison.Ordinal)))];
        return new(school, forms.Count, byForm, forms.Count - byForm.Sum(), left);
    }

    public IEnumerable<int> Figures => [Listed, .. ByForm, WithoutForm, Left];
}
