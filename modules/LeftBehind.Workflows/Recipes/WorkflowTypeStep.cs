using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Recipes;

/// <summary>Orchard Core's step <c>WorkflowType</c>: takes types in, or refuses them with everything that is missing or wrong.</summary>
internal sealed class WorkflowTypeStep(WorkflowTypeStore store, WorkflowTypeCheck check, WorkflowTypeWords words) : IRecipeStepHandler
{
    public string StepName => WorkflowTypeJson.StepName;

    public async Task ExecuteAsync(RecipeStep step, CancellationToken cancellationToken)
    {
        var types = Read(step);
        var problems = types.SelectMany(type => check.Check(type).Where(problem => !problem.IsHint).Select(problem => $"{type.Name}: {words.Of(type, problem)}")).ToList();
        if (problems.Count > 0)
        {
            throw new RecipeException(string.Join("\n", problems));
        }
        foreach (var type in types)
        {
            await store.SaveAsync(type, cancellationToken);
        }
    }

    private static List<WorkflowTypeDocument> Read(RecipeStep step)
    {
        if (step.Data["data"] is not JsonArray data)
        {
            throw new RecipeException("The step needs an array \"data\" of workflow types.");
        }
        var types = data.Select(WorkflowTypeJson.Read).ToList();
        return types.GroupBy(type => type.WorkflowTypeId).FirstOrDefault(same => same.Count() > 1) is { } doubled
            ? throw new RecipeException($"The WorkflowTypeId {doubled.Key} stands there twice.")
            : types;
    }
}
