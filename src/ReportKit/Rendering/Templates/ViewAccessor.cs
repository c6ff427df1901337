using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ReportKit.Rendering;

/// <summary>Gives templates the members of the kit's views by delegates that are compiled with the kit.</summary>
/// <remarks>Scriban's own accessor asks reflection, which compiles a stub for each member while the report is made: about a tenth of the
/// time that one changed country takes. In the native tool nothing is compiled any more, and reflection reads without a stub.</remarks>
internal sealed class ViewAccessor : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ViewAccessor> Known = new();

    private readonly Dictionary<string, Getter> getters;

    private ViewAccessor(Type type) => getters = TemplateTypes.PropertiesOf(type).ToDictionary(
        p => p.Key,
        p => RuntimeFeature.IsDynamicCodeSupported
            ? (Getter)Activator.CreateInstance(typeof(CompiledGetter<,>).MakeGenericType(type, p.Value.PropertyType), p.Value)!
            : new ReflectedGetter(p.Value),
        StringComparer.Ordinal);

    public bool HasIndexer => false;

    public Type IndexType => null!;

    /// <summary>The accessor of a view's type; null for what Scriban knows better: lists, texts, its own objects.</summary>
    public static ViewAccessor? Of(object target) =>
        target.GetType() is { IsValueType: false } type && target is not (IEnumerable or IScriptObject) && TemplateTypes.IsKnown(type)
            ? Known.GetOrAdd(type, t => new ViewAccessor(t))
            : null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => getters.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => getters.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => getters.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = getters.TryGetValue(member, out var getter) ? getter.Get(target) : null;
        return getter is not null;
    }

    /// <summary>Never: a template can't change what it is given.</summary>
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <summary>Never: a template can't change what it is given.</summary>
    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

    private abstract class Getter
    {
        public abstract object? Get(object target);
    }

    private sealed class ReflectedGetter(PropertyInfo property) : Getter
    {
        public override object? Get(object target) => property.GetValue(target, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private sealed class CompiledGetter<TView, TValue>(PropertyInfo property) : Getter
    {
        private readonly Func<TView, TValue> get = property.GetMethod!.CreateDelegate<Func<TView, TValue>>();

        public override object? Get(object target) => get((TView)target);
    }
}
