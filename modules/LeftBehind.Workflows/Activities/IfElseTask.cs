using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Activities;

internal sealed class IfElseTask(IWorkflowExpressions expressions) : Activity<IfElseTask.Question>
{
    private const string True = "True";
    private const string False = "False";

    public sealed record Question : ITwoSyntaxes
    {
        [Display(Name = "Condition", Description = "In Liquid, such as Workflow.Input.ContactsOnly == \"true\" or ContentItem.ChildPart.ClassId == 3.")]
        public WorkflowCondition Condition { get; init; } = new();

        /// <summary>Where Orchard Core keeps it when the syntax is Liquid.</summary>
        [ScaffoldColumn(false), Display(Name = "Condition in Liquid")]
        public WorkflowCondition LiquidCondition { get; init; } = new();

        [ScaffoldColumn(false)]
        public ScriptSyntax? Syntax { get; init; }

        internal WorkflowCondition Counts => Condition.IsEmpty || (Syntax == ScriptSyntax.Liquid && !LiquidCondition.IsEmpty) ? LiquidCondition : Condition;

        WorkflowExpression ITwoSyntaxes.Chosen => Counts;
    }

    public override string Name => nameof(IfElseTask);

    public override string Category => "Control flow";

    protected override IReadOnlyList<string> OutcomesOf(Question properties) => [True, False];

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, Question properties, CancellationToken cancellationToken) =>
        ActivityResult.Outcome(await expressions.IsTrueAsync(properties.Counts, context, cancellationToken) ? True : False);
}
