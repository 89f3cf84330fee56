namespace LeftBehind.Workflows.Trial;

/// <summary>What a trial is made with, from page to page: nothing of it is kept on the server.</summary>
internal sealed class TrialForm
{
    public int? Version { get; set; }

    /// <summary>A drawing that is not saved yet; empty to try a version.</summary>
    public string? Drawn { get; set; }

    /// <summary>The event that it begins with.</summary>
    public string? Start { get; set; }

    public string? ContentType { get; set; }

    public string? ContentItemId { get; set; }

    public int? OrganizationId { get; set; }

    public Dictionary<string, string?> Input { get; set; } = [];

    public List<TrialAnswer> Answers { get; set; } = [];

    /// <summary>The answer that was just given, by its place among the waiting steps and outcomes: <c>principal|Approve</c>.</summary>
    public string? Next { get; set; }

    public Dictionary<string, string?> Comment { get; set; } = [];

    /// <summary>Takes the last answer back.</summary>
    public bool Back { get; set; }

    /// <summary>Begins anew with another record.</summary>
    public bool Again { get; set; }

    /// <summary>Whether it is begun, and not only prepared.</summary>
    public bool Begun { get; set; }

    /// <summary>Puts the answer that was just given with those before, or takes the last one back.</summary>
    public void Advance()
    {
        if (Again)
        {
            (Begun, Answers) = (false, []);
        }
        else if (Back && Answers.Count > 0)
        {
            Answers.RemoveAt(Answers.Count - 1);
        }
        else if (Next is { Length: > 0 } next && Answers.Count < TrialRules.MostAnswers)
        {
            var (activity, outcome) = next.Split('|', 2) is [var one, var two] ? (one, two) : (next, null);
            Answers.Add(new() { ActivityId = activity, Outcome = outcome, Comment = Comment.GetValueOrDefault(activity) });
        }
    }
}
