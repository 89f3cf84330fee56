namespace LeftBehind.Workflows.Design;

/// <summary>What is said of a drawing while it is drawn.</summary>
internal sealed record DesignCheck(IReadOnlyList<DesignProblem> Problems)
{
    /// <summary>The outcomes that each activity has with its present properties.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PaletteChoice>> Outcomes { get; init; } = new Dictionary<string, IReadOnlyList<PaletteChoice>>();

    public bool IsRight => Problems.All(problem => problem.IsHint);
}
