using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Activities;

internal sealed class IfElseTask(IWorkflowExpressions expressions) : Activity<IfElseTask.Question>
{
    private const string True = "True";
    private const string False = "False";

    public sealed record Question
    {
        [Display(Name = "Condition", Description = "In Liquid, such as Workflow.Input.ContactsOnly == \"true\" or ContentItem.ChildPart.ClassId == 3.")]
        public WorkflowCondition Condition { get; init; } = new();

        /// <summary>Where Orchard Core keeps it when the syntax is Liquid.</summary>
        [ScaffoldColumn(false), Display(Name = "Condition in Liquid")]
        public WorkflowCondition LiquidCondition { get; init; } = new();

        [ScaffoldColumn(false)]
        public string? Syntax { get; init; }
    }

    public override string Name => nameof(IfElseTask);

    public override string Category => "Control flow";

    protected override IReadOnlyList<string> OutcomesOf(Question properties) => [True, False];

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, Question properties, CancellationToken cancellationToken)
    {
        var condition = properties.Condition.IsEmpty ? properties.LiquidCondition : properties.Condition;
        return ActivityResult.Outcome(await expressions.IsTrueAsync(condition, context, cancellationToken) ? True : False);
    }
}
