namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// An expression that is true or false: what stands between <c>{% if</c> and <c>%}</c> in Liquid, a template that writes
/// <c>true</c>, or a constant.
/// </summary>
public sealed record WorkflowCondition : WorkflowExpression;
