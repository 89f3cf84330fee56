using LeftBehind.Workflows.Design;
using LeftBehind.Workflows.Types;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>Compares versions of a type, and brings an old one back as a new one.</summary>
internal sealed class TypeVersions(WorkflowTypeReader reader, TypeDesigner designer, DesignChecker checker, ComparisonWords words)
{
    /// <returns>Null where one of them is not there. Without numbers: the latest with the one before it.</returns>
    public async Task<TypeComparePage?> CompareAsync(string typeId, int? from, int? to, CancellationToken cancellationToken)
    {
        if (await reader.PageAsync(typeId, null, cancellationToken) is not { } page)
        {
            return null;
        }
        var (last, first) = (to ?? page.Shown.Version, from ?? Math.Max(1, (to ?? page.Shown.Version) - 1));
        return await designer.FindAsync(typeId, first, cancellationToken) is { } before && await designer.FindAsync(typeId, last, cancellationToken) is { } after
            ? new(before, after, words.Lines(WorkflowTypeStore.DocumentOf(before), WorkflowTypeStore.DocumentOf(after))) { Versions = page.Versions }
            : null;
    }

    /// <returns>What is wrong with it today (a module may be off meanwhile), or none where it is the latest now; null where there is no such version.</returns>
    public async Task<IReadOnlyList<DesignProblem>?> BringBackAsync(string typeId, int version, CancellationToken cancellationToken)
    {
        if (await designer.FindAsync(typeId, version, cancellationToken) is not { } old || await reader.PageAsync(typeId, null, cancellationToken) is not { } page)
        {
            return null;
        }
        var type = WorkflowTypeStore.DocumentOf(old);
        var check = checker.Check(type);
        if (check.IsRight)
        {
            await designer.SaveAsync(type, page.Shown.Version, cancellationToken);
        }
        return [.. check.Problems.Where(problem => !problem.IsHint)];
    }
}
