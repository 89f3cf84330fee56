using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// The facts behind an answer, what decides first, then what was assumed, then what is missing.
internal static class EligibilityReasons
{
    public static IReadOnlyList<Reason> For(EligibilityView view, EligibilityStatus status, EligibilityPeriod? period, DateOnly on)
    {
        var reasons = new List<Reason>();
        var roles = Enum.GetValues<ParentRole>();
        reasons.AddRange(Verdict(view, status, period, on));
        reasons.AddRange(roles.SelectMany(role => Whereabouts(view, role, on)));
        reasons.AddRange(Household(view));
        reasons.AddRange(roles.SelectMany(role => Assumptions(view, role, on)));
        reasons.AddRange(BirthAssumed(view));
        reasons.AddRange(roles.SelectMany(role => ParentGaps(view, role, on)));
        reasons.AddRange(Gaps(view));
        return [.. reasons.Distinct().OrderBy(reason => reason.IsWarning)];
    }

    private static IEnumerable<Reason> Verdict(EligibilityView view, EligibilityStatus status, EligibilityPeriod? period, DateOnly on)
    {
        var education = view.Definition == EligibilityDefinition.Education2013;
        if (view.Facts.IsRuralFamily == false)
        {
            yield return new Reason(ReasonCode.NotRural);
        }
        else if (!view.Limit.Holds(on))
        {
            yield return new Reason(education ? ReasonCode.OutsideCompulsoryStage : ReasonCode.TurnedSixteen)
            { Day = view.Limit.Until <= on ? view.Limit.Until : view.Limit.From };
        }
        else if (status == EligibilityStatus.NotEligible)
        {
            yield return NotAway(view, period, on);
        }
        else if (status == EligibilityStatus.Eligible && !education)
        {
            yield return new Reason(view.CountingParents.All(role => view.SpellOn(role, on) is not null) ? ReasonCode.BothAway : ReasonCode.OneAwayOtherUnable);
        }
    }

    private static Reason NotAway(EligibilityView view, EligibilityPeriod? period, DateOnly on)
    {
        var away = Enum.GetValues<ParentRole>().Where(role => view.SpellOn(role, on) is not null).ToList();
        var education = view.Definition == EligibilityDefinition.Education2013;
        return education && away.Count > 0 && !away.Exists(view.CountingParents.Contains) ? new Reason(ReasonCode.AwayParentWithoutCustody, away[0])
            : away.Count == 2 || (education && away.Count > 0) ? new Reason(ReasonCode.AwayNotLongEnough, away[0])
            : away.Count > 0 ? new Reason(ReasonCode.OtherParentAble, away[0] == ParentRole.Father ? ParentRole.Mother : ParentRole.Father)
            : period?.Span.Until <= on ? new Reason(ReasonCode.ParentsReturned) { Day = period.Span.Until }
            : new Reason(ReasonCode.NoParentAway);
    }

    private static IEnumerable<Reason> Whereabouts(EligibilityView view, ParentRole role, DateOnly on)
    {
        var parent = view.Facts.Parents.Of(role);
        if (view.SpellOn(role, on) is { } spell)
        {
            yield return spell.IsDeclared ? new Reason(ReasonCode.ParentDeclaredAway, role) { Day = spell.Span.From }
                : new Reason(spell.CountsFrom <= on ? ReasonCode.ParentAway : ReasonCode.ParentAwayTooShort, role) { Stated = spell.Stated, Day = spell.CountsFrom };
        }

        ReasonCode? code = parent.Status switch
        {
            ParentStatus.Deceased => ReasonCode.ParentDeceased,
            ParentStatus.Missing => ReasonCode.ParentMissing,
            ParentStatus.Imprisoned => ReasonCode.ParentImprisoned,
            _ => null,
        };
        if (code is not null)
        {
            yield return new Reason(code.Value, role) { Stated = parent.StatusSince };
        }
        else if (parent.Capacity == CareCapacity.Unable)
        {
            yield return new Reason(ReasonCode.ParentUnable, role) { Stated = parent.CapacitySince };
        }
    }

    private static IEnumerable<Reason> Household(EligibilityView view)
    {
        ReasonCode? code = view.Facts.Guardians.Detail switch
        {
            GuardianshipDetail.FriendOrNeighbour => ReasonCode.LivesWithFriend,
            GuardianshipDetail.Alone => ReasonCode.LivesAlone,
            GuardianshipDetail.WithSiblingMinor => ReasonCode.LivesWithMinor,
            _ => null,
        };
        return code is null ? [] : [new Reason(code.Value)];
    }

    private static IEnumerable<Reason> Assumptions(EligibilityView view, ParentRole role, DateOnly on)
    {
        var parent = view.Facts.Parents.Of(role);
        foreach (var date in parent.Absences.SelectMany(absence => new[] { absence.Since, absence.ReturnedOn }).OfType<PartialDate>().Where(date => !date.HasDay))
        {
            yield return new Reason(date.Month is null ? ReasonCode.FirstOfYearAssumed : ReasonCode.FirstOfMonthAssumed, role) { Stated = date, Day = date.FirstDay };
        }

        foreach (var stay in parent.Visits.Where(stay => stay.From <= on && parent.Absences.Count > 0))
        {
            yield return AbsenceRules.Breaks(stay, view.Policy.DaysThatBreak)
                ? new Reason(ReasonCode.VisitBrokeAbsence, role) { Day = stay.From, Number = stay.To?.DayNumber - stay.From.DayNumber }
                : new Reason(ReasonCode.VisitNotCounted, role) { Day = stay.From, Number = stay.To!.Value.DayNumber - stay.From.DayNumber };
        }

        if (view.SpellOn(role, on) is not null && parent.Absences.Exists(absence => absence.Reason == AbsenceReason.Other))
        {
            yield return new Reason(ReasonCode.OtherReasonCounted, role);
        }

        if (view.Definition == EligibilityDefinition.CivilAffairs2016 && view.Facts.Parents.MaritalStatus == MaritalStatus.Divorced
            && view.SpellOn(role, on) is null && !view.IsUnable(role, on))
        {
            yield return new Reason(ReasonCode.OtherParentRemainsGuardian, role);
        }
    }

    private static IEnumerable<Reason> BirthAssumed(EligibilityView view) =>
        view.Definition == EligibilityDefinition.CivilAffairs2016 && view.Facts.BirthDate is { HasDay: false } birth
            ? [new Reason(birth.Month is null ? ReasonCode.FirstOfYearAssumed : ReasonCode.FirstOfMonthAssumed) { Stated = birth, Day = birth.FirstDay }]
            : [];

    private static IEnumerable<Reason> ParentGaps(EligibilityView view, ParentRole role, DateOnly on)
    {
        var parent = view.Facts.Parents.Of(role);
        if (AbsenceRules.HasUnknownStart(parent))
        {
            yield return new Reason(ReasonCode.AwaySinceUnknown, role);
        }
        else if (view.IsUnknown(role, on))
        {
            yield return new Reason(ReasonCode.WhereaboutsUnknown, role);
        }

        if (parent.Status == ParentStatus.Home && parent.Absences.Exists(AbsenceRules.IsOpen))
        {
            yield return new Reason(ReasonCode.HomeButAbsenceOpen, role);
        }
    }

    private static IEnumerable<Reason> Gaps(EligibilityView view)
    {
        var facts = view.Facts;
        if (facts.IsRuralFamily is null)
        {
            yield return new Reason(ReasonCode.RuralNotStated);
        }

        if (facts.BirthDate is null)
        {
            yield return new Reason(ReasonCode.BirthDateMissing);
        }

        if (facts.CompulsoryStage is null && view.Definition == EligibilityDefinition.Education2013)
        {
            yield return new Reason(ReasonCode.ClassMissing);
        }

        if (facts.Guardians.Guardians.Count == 0 && facts.Guardians.Detail is not (GuardianshipDetail.Alone or GuardianshipDetail.WithSiblingMinor))
        {
            yield return new Reason(ReasonCode.NoGuardian);
        }

        if (facts.HukouCode is { Length: >= 6 } hukou && facts.SchoolCountyCode is { Length: >= 6 } school && hukou[..6] != school[..6])
        {
            yield return new Reason(ReasonCode.HukouElsewhere);
        }
    }
}
