namespace LeftBehind.Children;

// A time during which the child counts; AwaySince is the day on which the absence that decides began, null if unknown.
public sealed record EligibilityPeriod(DateSpan Span, DateOnly? AwaySince, EligibilityEnd? End);
