//! The table `categories`: made on first use, renamed, merged.

use super::changes::{NewChange, Payload, insert_change};
use super::error::is_duplicate;
use super::filter::seen;
use super::rows::{CategoryRow, category_id};
use super::schema::{categories, expenses, monthly_totals, sum_minor};
use super::{Scope, StoreError, Write};
use crate::domain::{Category, CategoryId, CategoryName, CategorySummary, ChangeKind, UserId};
use chrono::{Months, NaiveDate};
use diesel::prelude::*;
use std::collections::{BTreeSet, HashMap, HashSet};

/// First byte of a merged category's key, before its id: no name begins with it, so the name is free again.
const MERGED: u8 = 0xff;

/// Under which category the rows of each id show: its own, or the one that it was merged into. Deleted ones are
/// among them: rows that refer to them can be undeleted.
pub(super) fn shown(scope: &mut Scope<'_>) -> Result<HashMap<CategoryId, Category>, StoreError> {
    shown_of(load(scope)?)
}

/// The categories under which rows of these ids show; an id that is none of the owner's has none.
pub(super) fn named(shown: &HashMap<CategoryId, Category>, ids: &[Vec<u8>]) -> Result<Vec<CategoryId>, StoreError> {
    let ids = ids.iter().map(|id| Ok(shown.get(&category_id(id)?).map(|category| category.id)));
    ids.filter_map(Result::transpose).collect()
}

fn load(scope: &mut Scope<'_>) -> Result<Vec<CategoryRow>, StoreError> {
    let rows = categories::table.filter(categories::user_id.eq(scope.owner.bytes()));
    Ok(rows.select(CategoryRow::as_select()).load(scope.connection)?)
}

fn shown_of(rows: Vec<CategoryRow>) -> Result<HashMap<CategoryId, Category>, StoreError> {
    let mut merged = Vec::new();
    let mut shown = HashMap::with_capacity(rows.len());
    for mut row in rows {
        let target = row.merged_into.take();
        let category = Category::try_from(row)?;
        match target {
            Some(target) => merged.push((category.id, category_id(&target)?)),
            None => {
                shown.insert(category.id, category);
            }
        }
    }
    // One that was merged into a merged one shows after that does: each pass finds at least one.
    while !merged.is_empty() {
        let before = merged.len();
        merged.retain(|(id, target)| {
            let found = shown.get(target).cloned().map(|category| shown.insert(*id, category));
            found.is_none()
        });
        if merged.len() == before {
            return Err(StoreError::Corrupt("category"));
        }
    }
    Ok(shown)
}

/// The category of this name for a change that is not seen yet: a new one is marked as deleted by that change, and
/// [`show`] shows it.
pub(super) fn prepare(write: &mut Write<'_>, name: &CategoryName) -> Result<CategoryId, StoreError> {
    let found = by_name(write.owner, name).select(categories::id).first::<Vec<u8>>(write.connection).optional()?;
    match found {
        Some(id) => category_id(&id),
        None => insert(write, name, write.seq.0),
    }
}

/// Makes categories that a change uses live.
pub(super) fn show(write: &mut Write<'_>, ids: &[CategoryId]) -> Result<(), StoreError> {
    for chunk in ids.chunks(500) {
        let hidden = categories::table
            .filter(categories::user_id.eq(write.owner.bytes()))
            .filter(categories::id.eq_any(chunk.iter().map(|id| id.bytes())))
            .filter(categories::delete_seq.ne(0));
        diesel::update(hidden)
            .set((categories::delete_seq.eq(0), categories::archived.eq(false)))
            .execute(write.connection)?;
    }
    Ok(())
}

/// The category of this name, made or brought back if need be.
pub(super) fn ensure(write: &mut Write<'_>, name: &CategoryName) -> Result<CategoryId, StoreError> {
    let row = by_name(write.owner, name);
    let found = row.clone().select((categories::id, categories::delete_seq)).first::<(Vec<u8>, i64)>(write.connection);
    match found.optional()? {
        Some((id, 0)) => category_id(&id),
        Some((id, _)) => {
            diesel::update(row)
                .set((categories::delete_seq.eq(0), categories::archived.eq(false), categories::name.eq(name.as_str())))
                .execute(write.connection)?;
            category_id(&id)
        }
        None => insert(write, name, 0),
    }
}

type ByName = diesel::dsl::Filter<
    diesel::dsl::Filter<categories::table, diesel::dsl::Eq<categories::user_id, Vec<u8>>>,
    diesel::dsl::Eq<categories::name_key, Vec<u8>>,
>;

type ById = diesel::dsl::Filter<
    diesel::dsl::Filter<categories::table, diesel::dsl::Eq<categories::user_id, Vec<u8>>>,
    diesel::dsl::Eq<categories::id, Vec<u8>>,
>;

/// The row of this category of the owner.
pub(super) fn by_id(owner: UserId, id: CategoryId) -> ById {
    categories::table.filter(categories::user_id.eq(owner.bytes())).filter(categories::id.eq(id.bytes()))
}

fn by_name(owner: UserId, name: &CategoryName) -> ByName {
    categories::table
        .filter(categories::user_id.eq(owner.bytes()))
        .filter(categories::name_key.eq(name.key().into_bytes()))
}

fn insert(write: &mut Write<'_>, name: &CategoryName, delete_seq: i64) -> Result<CategoryId, StoreError> {
    let id = CategoryId::generate();
    diesel::insert_into(categories::table)
        .values((
            categories::user_id.eq(write.owner.bytes()),
            categories::id.eq(id.bytes()),
            categories::name.eq(name.as_str()),
            categories::name_key.eq(name.key().into_bytes()),
            categories::archived.eq(false),
            categories::delete_seq.eq(delete_seq),
        ))
        .execute(write.connection)?;
    Ok(id)
}

/// The owner's categories with their use, most used first.
///
/// # Errors
/// Those of the database.
pub fn list_categories(scope: &mut Scope<'_>) -> Result<Vec<CategorySummary>, StoreError> {
    let rows = load(scope)?;
    let live = rows.iter().filter(|row| row.delete_seq == 0 && row.merged_into.is_none());
    let live = live.map(|row| category_id(&row.id)).collect::<Result<HashSet<_>, _>>()?;
    let shown = shown_of(rows)?;
    let used: Vec<(Vec<u8>, Option<i64>, Option<NaiveDate>)> = monthly_totals::table
        .filter(monthly_totals::user_id.eq(scope.owner.bytes()))
        .filter(monthly_totals::expense_count.gt(0))
        .group_by(monthly_totals::category_id)
        .select((
            monthly_totals::category_id,
            sum_minor(monthly_totals::expense_count),
            diesel::dsl::max(monthly_totals::month),
        ))
        .load(scope.connection)?;
    let last = last_days(scope, used.iter().filter_map(|(id, _, month)| Some((id.clone(), (*month)?))).collect())?;
    let mut uses: HashMap<CategoryId, (i64, Option<NaiveDate>)> = HashMap::new();
    for (id, count, _) in used {
        let category = shown.get(&category_id(&id)?).ok_or(StoreError::Corrupt("category"))?;
        let (sum, day) = uses.entry(category.id).or_default();
        *sum += count.unwrap_or(0);
        *day = (*day).max(last.get(&id).copied());
    }
    let own = shown.into_iter().filter(|(id, _)| live.contains(id));
    let summary = |(id, category): (CategoryId, Category)| {
        let (count, last_used) = uses.get(&id).copied().unwrap_or_default();
        CategorySummary { name: category.name, count, last_used, archived: category.archived }
    };
    let mut list: Vec<CategorySummary> = own.map(summary).collect();
    list.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.key().cmp(&b.name.key())));
    Ok(list)
}

/// The last day of each category, looked for in the last month that has any: never through all rows.
fn last_days(
    scope: &mut Scope<'_>,
    last_month: HashMap<Vec<u8>, NaiveDate>,
) -> Result<HashMap<Vec<u8>, NaiveDate>, StoreError> {
    let months: BTreeSet<NaiveDate> = last_month.values().copied().collect();
    let mut days = HashMap::with_capacity(last_month.len());
    for month in months {
        let end = month.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(NaiveDate::MAX);
        let found = expenses::table
            .filter(seen(scope))
            .filter(expenses::spent_on.between(month, end))
            .group_by(expenses::category_id)
            .select((expenses::category_id, diesel::dsl::max(expenses::spent_on)))
            .load::<(Vec<u8>, Option<NaiveDate>)>(scope.connection)?;
        let latest = found.into_iter().filter(|(id, _)| last_month.get(id) == Some(&month));
        days.extend(latest.filter_map(|(id, day)| Some((id, day?))));
    }
    Ok(days)
}

fn get_live(scope: &mut Scope<'_>, name: &CategoryName) -> Result<Category, StoreError> {
    by_name(scope.owner, name)
        .filter(categories::delete_seq.eq(0))
        .select(CategoryRow::as_select())
        .first(scope.connection)
        .optional()?
        .ok_or(StoreError::NotFound("category"))
        .and_then(Category::try_from)
}

/// Renames a category or changes whether it is archived.
///
/// # Errors
/// `NotFound`; `CategoryExists` if the new name is another category's.
pub fn update_category(
    write: &mut Write<'_>,
    name: &CategoryName,
    new_name: Option<&CategoryName>,
    archived: Option<bool>,
) -> Result<CategoryName, StoreError> {
    let old = get_live(&mut write.scope(), name)?;
    let new_name = new_name.unwrap_or(&old.name).clone();
    diesel::update(by_id(write.owner, old.id))
        .set((
            categories::name.eq(new_name.as_str()),
            categories::name_key.eq(new_name.key().into_bytes()),
            categories::archived.eq(archived.unwrap_or(old.archived)),
        ))
        .execute(write.connection)
        .map_err(|error| if is_duplicate(&error) { StoreError::CategoryExists } else { error.into() })?;
    insert_change(
        write,
        NewChange {
            kind: ChangeKind::RenameCategory,
            summary: format!("changed category {}", old.name.as_str()),
            count: 0,
            payload: Payload::Category { id: old.id, name: old.name, archived: old.archived },
        },
    )?;
    Ok(new_name)
}

/// Shows every expense of `source` under `target` from now on, and drops `source`; returns how many there are. No row
/// of them is touched, however many: the category points at the other.
///
/// # Errors
/// `NotFound` if either is missing.
pub fn merge_categories(
    write: &mut Write<'_>,
    source: &CategoryName,
    target: &CategoryName,
) -> Result<i64, StoreError> {
    let mut named = |name, role| match get_live(&mut write.scope(), name) {
        Err(StoreError::NotFound(_)) => Err(StoreError::NotFound(role)),
        found => found,
    };
    let (from, into) = (named(source, "source category")?, named(target, "target category")?);
    if from.id == into.id {
        return Err(crate::domain::FieldError::new("target", "is the same category").into());
    }
    let under = shown(&mut write.scope())?.into_iter().filter(|(_, category)| category.id == from.id);
    let count = monthly_totals::table
        .filter(monthly_totals::user_id.eq(write.owner.bytes()))
        .filter(monthly_totals::category_id.eq_any(under.map(|(id, _)| id.bytes())))
        .select(sum_minor(monthly_totals::expense_count))
        .first::<Option<i64>>(write.connection)?
        .unwrap_or(0);
    point(write, from.id, into.id)?;
    insert_change(
        write,
        NewChange {
            kind: ChangeKind::MergeCategory,
            summary: format!("merged {} into {}", from.name.as_str(), into.name.as_str()),
            count,
            payload: Payload::Merged { source: from.id, before: None, after: Some(into.id) },
        },
    )?;
    Ok(count)
}

fn point(write: &mut Write<'_>, source: CategoryId, target: CategoryId) -> Result<(), StoreError> {
    let key: Vec<u8> = std::iter::once(MERGED).chain(source.bytes()).collect();
    diesel::update(by_id(write.owner, source))
        .set((categories::merged_into.eq(Some(target.bytes())), categories::name_key.eq(key)))
        .execute(write.connection)?;
    Ok(())
}

/// Takes a merge back, or the undo of one: the rows of `source` showed under `now` since that change, and show under
/// `before` again (`None` = its own name, or under the category that has got that name meanwhile). Returns where they
/// show then.
///
/// # Errors
/// `NotUndoable` if either is not what it was.
pub(super) fn restore_merged(
    write: &mut Write<'_>,
    source: CategoryId,
    before: Option<CategoryId>,
    now: Option<CategoryId>,
) -> Result<Option<CategoryId>, StoreError> {
    let row = by_id(write.owner, source);
    let (name, target): (String, Option<Vec<u8>>) =
        row.clone().select((categories::name, categories::merged_into)).first(write.connection)?;
    if target != now.map(CategoryId::bytes) {
        return Err(StoreError::NotUndoable("the category was merged again since"));
    }
    if let Some(before) = before {
        let is_there =
            by_id(write.owner, before).filter(categories::delete_seq.eq(0).and(categories::merged_into.is_null()));
        if is_there.select(categories::id).first::<Vec<u8>>(write.connection).optional()?.is_none() {
            return Err(StoreError::NotUndoable("the other category is gone"));
        }
        point(write, source, before)?;
        return Ok(Some(before));
    }
    let name = CategoryName::parse(&name).map_err(|_| StoreError::Corrupt("category name"))?;
    let taken = by_name(write.owner, &name).select(categories::id).first::<Vec<u8>>(write.connection).optional()?;
    if taken.is_some() {
        let other = ensure(write, &name)?;
        point(write, source, other)?;
        return Ok(Some(other));
    }
    diesel::update(row)
        .set((categories::merged_into.eq(None::<Vec<u8>>), categories::name_key.eq(name.key().into_bytes())))
        .execute(write.connection)?;
    Ok(None)
}
